/**
 * Words by which the classes and ids of elements name what is no part of the story. Whole words: "ad" is not in
 * "header", "share" not in "shareholder".
 */
export const furnitureWords: ReadonlySet<string> = new Set([
  // Ways around the site.
  ...['nav', 'navbar', 'navigation', 'menu', 'submenu', 'breadcrumb', 'breadcrumbs', 'sidebar', 'footer', 'toolbar'],
  ...['pagination', 'pager', 'skip', 'search', 'masthead', 'ticker', 'tabs'],
  // Other stories.
  ...['related', 'recommended', 'recommendations', 'recommendation', 'recirc', 'recirculation', 'trending', 'popular'],
  ...['teaser', 'teasers', 'promo', 'promos', 'promoted', 'readmore', 'outbrain', 'taboola', 'upnext', 'mostread'],
  ...['headlines', 'latest', 'morefrom', 'carousel'],
  // Asking for something.
  ...['newsletter', 'newsletters', 'subscribe', 'subscription', 'signup', 'login', 'paywall', 'donate', 'donation'],
  ...['cookie', 'cookies', 'consent', 'gdpr', 'popup', 'modal', 'lightbox', 'overlay', 'survey', 'poll', 'captcha'],
  // Advertising.
  ...['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertising', 'adslot', 'sponsor', 'sponsored', 'dfp'],
  ...['affiliate', 'commerce', 'shopping'],
  // Sharing and talking.
  ...['share', 'sharing', 'sharebar', 'sharedaddy', 'social', 'follow', 'comment', 'comments', 'disqus', 'respond'],
  ...['replies', 'likes', 'rating', 'ratings', 'feedback'],
  // Pictures and players.
  ...['caption', 'captions', 'figcaption', 'credit', 'credits', 'slideshow', 'gallery', 'photocredit'],
  ...['player', 'playlist'],
  // Who, when and where to file it.
  ...['byline', 'bylines', 'author', 'authors', 'bio', 'timestamp', 'tags', 'taglist', 'topics', 'keywords'],
  ...['copyright', 'disclaimer', 'printfooter', 'widget', 'tooltip', 'rollover', 'popover', 'dropdown', 'flyout'],
]);
