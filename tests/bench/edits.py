"""What is measured over HTTP: from saving a file to the first answer that holds what was written."""
import os
import re
import statistics
import time
from dataclasses import dataclass

HERTZ = os.sysconf("SC_CLK_TCK")
POLL = 0.001
TIMEOUT = 300


@dataclass
class Series:
    """The same edit, several times: lists of milliseconds."""
    served: list
    told: list
    cpu: list
    peak: float = 0.0
    others: float = 0.0
    stale: dict = None

    def median(self):
        return statistics.median(self.served)


def busy():
    """Seconds in which the cores of this machine have worked, for anybody."""
    with open("/proc/stat") as stat:
        ticks = [int(word) for word in stat.readline().split()[1:9]]
    return (sum(ticks) - ticks[3] - ticks[4]) / HERTZ


def wait_until_quiet(most):
    """Waits, but not for ever, until hardly anybody else works; whether that came."""
    end = time.monotonic() + most
    while True:
        before, begun = busy(), time.monotonic()
        time.sleep(1)
        share = (busy() - before) / (time.monotonic() - begun) / os.cpu_count()
        if share < 0.1:
            return True
        if time.monotonic() > end:
            return False


def save(path, text):
    # As an editor does that writes in place: the file is emptied first, so two changes come quickly.
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def until(server, address, words):
    """Asks until the words are served."""
    end = time.monotonic() + TIMEOUT
    while words not in server.get(address)[1]:
        if time.monotonic() > end:
            raise RuntimeError("%s: not served after %d s: %s" % (server.tool.name, TIMEOUT, words))
        time.sleep(POLL)


def measure(server, file, address, change, count, warm=3, also=()):
    """Times `count` edits after `warm` others. `change(text, k)` gives the new text and the words to wait for.

    The pages `also` are asked once, right after the words are served: those that do not hold them yet are
    counted in `stale`. The file is as it was when this ends.
    """
    path = os.path.join(server.folder, file)
    with open(path, encoding="utf-8", newline="") as handle:
        original = handle.read()
    series = Series([], [], [], stale={page: 0 for page in also})
    try:
        for k in range(-warm, count):
            if k == 0:
                begun, all_busy, own = time.monotonic(), busy(), server.cpu() + time.process_time()
            text, words = change(original, k + warm)
            told, cpu = len(server.log()), server.cpu()
            start = time.perf_counter()
            save(path, text)
            until(server, address, words)
            took = time.perf_counter() - start
            behind = [page for page in also if words not in server.get(page)[1]]
            server.rest()
            if k < 0:
                continue
            series.served.append(took * 1000)
            series.cpu.append((server.cpu() - cpu) * 1000)
            for page in behind:
                series.stale[page] += 1
            # What pmobook says of a rebuild: `page-00500.md → 1 page changed, 12 ms; papers, 30 ms`.
            said = re.findall(r" → [^;\n]*, (\d+) ms", server.log()[told:])
            series.told += [int(said[0])] if said else []
        wall = (time.monotonic() - begun) * os.cpu_count()
        own = server.cpu() + time.process_time() - own
        series.others = max(0.0, busy() - all_busy - own) / wall
        series.peak = server.peak()
    finally:
        save(path, original)
    server.rest()
    return series


def showing(server, pages, title, most=12):
    """Those of the pages that show a title and not only in their own text; of very many a few, evenly."""
    held = [page for page in pages if title in re.sub(r"(?s)<main.*</main>", "", server.get(page)[1])]
    held += [page for page in (pages[0], pages[-1]) if page not in held and title in server.get(page)[1]]
    return held if len(held) <= most else [held[k * len(held) // most] for k in range(most)] + held[-2:]


def new_line(text, k):
    words = "Written %d by %d." % (k, os.getpid())
    return "%s\n%s\n" % (text, words), words


def new_paragraph(text, k):
    """At the beginning, where a reader sees it at once."""
    words = "Written %d by %d." % (k, os.getpid())
    return re.sub(r"\A(---\n.*?\n---\n)", lambda found: "%s\n%s\n" % (found.group(1), words), text,
                  count=1, flags=re.S), words


def new_target(text, k):
    """The first target of metrics.yaml, as the page of all metrics says it."""
    number = "%g" % ((801 + k) / 10)
    changed = re.sub(r"(?m)^  target: .*$", "  target: " + number, text, count=1)
    return changed, "at least %s\u00a0%% on track" % number


def new_title(text, k):
    words = "Named %d by %d" % (k, os.getpid())
    return re.sub(r"(?m)^title: .*$", 'title: "%s"' % words, text, count=1), words
