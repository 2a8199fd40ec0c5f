# Reads every mail of a folder as Python's `email` does, and prints what it found as JSON by file name.
import email
import email.policy
import json
import pathlib
import sys


def read(path):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    parts = list(message.walk())
    leaves = [part for part in parts if not part.is_multipart()]
    words = {part.get_content_type(): part.get_content().replace("\r\n", "\n") for part in leaves if part.get_content_maintype() == "text"}
    return {
        "headers": [name for name, _ in message.items()],
        "subject": message["Subject"],
        "from": [[address.display_name, address.addr_spec] for address in message["From"].addresses] if message["From"] else [],
        "date": message["Date"].datetime.isoformat(),
        "unsent": message["X-Unsent"],
        "kinds": [part.get_content_type() for part in parts],
        "text": words.get("text/plain"),
        "html": words.get("text/html"),
        "pictures": [[part["Content-ID"].strip("<>"), part.get_filename(), len(part.get_content())] for part in leaves if part.get_content_maintype() == "image"],
        "defects": [repr(defect) for part in parts for defect in part.defects],
    }


mails = sorted(pathlib.Path(sys.argv[1]).glob("*.eml"))
print(json.dumps({mail.name: read(mail) for mail in mails}))
