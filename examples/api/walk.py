"""From reports to an answered quiz with nothing but Python's own library:

    CROSSREAD_TOKEN=… python3 walk.py http://127.0.0.1:3000 harbour-post.txt island-courier.txt

The token is one of an account, with the scopes AUTHOR and LEARN.
"""

import json
import os
import sys
import time
import urllib.error
import urllib.request
import uuid

url, *files = sys.argv[1:]


def ask(query, **variables):
    """The data of a query or mutation; ends with what the server says where there is none."""
    request = urllib.request.Request(
        f"{url}/graphql",
        json.dumps({"query": query, "variables": variables}).encode(),
        {"content-type": "application/json", "authorization": f"Bearer {os.environ['CROSSREAD_TOKEN']}"},
    )
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refusal:
        answer = json.load(refusal)
    if answer.get("errors"):
        sys.exit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def done(name, input, selection):
    """The payload of a mutation, whose result is that or one of the errors in the schema."""
    kind = name[0].upper() + name[1:]
    result = ask(
        f"""mutation ($input: {kind}Input!) {{
          {name}(input: $input) {{
            __typename
            ... on {kind}Payload {{ {selection} }}
            ... on Error {{ message }}
            ... on InvalidInputError {{ problems {{ code input message }} }}
          }}
        }}""",
        input=input,
    )[name]
    if result["__typename"] != f"{kind}Payload":
        sys.exit(result["message"])
    return result


def followed(job):
    """Asks for a job until it ends."""
    while job["state"] not in ("DONE", "FAILED"):
        time.sleep(0.5)
        job = ask(
            """query ($id: ID!) {
              job(id: $id) { id state step done total story { id slug } quiz { id } problems { message } }
            }""",
            id=job["id"],
        )["job"]
        print(f"{job['step']}: {job['done']} of {job['total']}")
    if job["state"] == "FAILED":
        sys.exit("\n".join(problem["message"] for problem in job["problems"]))
    return job


def some_answer(question, articles):
    """An answer of the form that the question asks for, right or not."""
    ids = [option["id"] for option in question["options"]]
    half = (len(ids) + 1) // 2
    return {
        "CHOICE": {"optionIds": ids[:1]},
        "MULTIPLE_CHOICE": {"optionIds": ids[:2]},
        "NUMERIC_ENTRY": {"text": "1,240"},
        "TEXT_ENTRY": {"text": "the coast guard"},
        "EXTENDED_TEXT": {"text": "He leads the island and was there."},
        "SELECT_TEXT": {"spans": [{"articleId": articles[0]["id"], "start": 0, "end": 10}]},
        "ORDER": {"order": ids},
        "MATCH": {"pairs": [list(pair) for pair in zip(ids[:half], ids[half:])]},
    }[question["interaction"]]


# Sent again with the same key, as after a broken connection, a request begins nothing twice.
reports = [{"name": os.path.basename(file), "content": open(file, encoding="utf-8").read()} for file in files]
begun = done("importStory", {"reports": reports, "idempotencyKey": str(uuid.uuid4())}, "job { id state }")
story = followed(begun["job"])["story"]

comparisons = ask(
    """query ($slug: String!) {
      story(slug: $slug) {
        comparisons { label verdict members { article { displayName } span { text } } pairs { reason } }
      }
    }""",
    slug=story["slug"],
)["story"]["comparisons"]
for comparison in comparisons:
    said = [f"{member['article']['displayName']} “{member['span']['text']}”" for member in comparison["members"]]
    print(f"{comparison['verdict']} {comparison['label']}: {', '.join(said)}")

wish = {"storyId": story["id"], "count": 6, "idempotencyKey": str(uuid.uuid4())}
quiz = followed(done("generateQuiz", wish, "job { id state }")["job"])["quiz"]

attempt = done(
    "startAttempt",
    {"quizId": quiz["id"]},
    "attempt { id quiz { story { articles { id } } } questions { id interaction prompt options { id text } } }",
)["attempt"]
for question in attempt["questions"]:
    answer = some_answer(question, attempt["quiz"]["story"]["articles"])
    response = done(
        "submitResponse",
        {"attemptId": attempt["id"], "questionId": question["id"], "answer": answer},
        "response { score review { correctText explanation } }",
    )["response"]
    print(f"{question['prompt']}\n  {response['score']}: {response['review']['correctText']}")
result = done("finishAttempt", {"attemptId": attempt["id"]}, "attempt { result { score maximum } }")
print("Score: {score} of {maximum}".format(**result["attempt"]["result"]))
