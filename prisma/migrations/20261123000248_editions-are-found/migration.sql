-- CreateIndex
CREATE INDEX "Article_editionOfId_idx" ON "Article"("editionOfId");
