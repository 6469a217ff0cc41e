"""What an editor with pyright's language server shows of dicomstd: suggestions, signatures, hovers, the outline.

``python -m tests.bench.completion [NAME...]`` prints it, in the order in which an editor shows it: what begins with
what was typed, then by ``sortText``, else by label. The cursor is where ``|`` stands. docs/editor.md says what is seen.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import string
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

ROOT = Path(__file__).parents[2]
SHOWN = 12
WORD = string.ascii_letters + string.digits + "_"
CT = "from dicomstd.iods import CTImage\n"
SCENES = {
    "attributes": (CT + "ct = CTImage.draft()\nct.|", "completion"),
    "attributes-P": (CT + "ct = CTImage.draft()\nct.Pat|", "completion"),
    "parameters": (CT + "CTImage(|)", "completion"),
    "parameters-W": (CT + "CTImage(Win|)", "completion"),
    "attributes-R": (CT + "ct = CTImage.draft()\nct.Resc|", "completion"),
    "values": (CT + "ct = CTImage.draft()\nct.PatientSex = '|'", "completion"),
    "concepts": ("from dicomstd.cids import CID4\nCID4.He|", "completion"),
    "frame": ("from dicomstd.iods import EnhancedMRImage\nmr = EnhancedMRImage.draft()\nmr.frames[0].|", "completion"),
    "item": ("from dicomstd.items import PixelMeasuresItem\nitem = PixelMeasuresItem.draft()\nitem.|", "completion"),
    "module": ("from dicomstd import modules\ndef f(image: modules.ImagePlane) -> None:\n    image.|", "completion"),
    "signature": (CT + "CTImage(|)", "signatureHelp"),
    "hover-sequence": (CT + "ct = CTImage.draft()\nct.AnatomicRegion|Sequence", "hover"),
    "hover-name": (CT + "ct = CTImage.draft()\nct.Patient|Name", "hover"),
    "hover-concept": ("from dicomstd.cids import CID4\nCID4.He|art", "hover"),
    "hover-class": (CT + "CTIm|age", "hover"),
    "declaration": (CT + "ct = CTImage.draft()\nct.Patient|Name", "definition"),
    "outline": ("", "documentSymbol"),
}
# The names of numbers of the protocol.
KINDS = {
    2: "method",
    3: "function",
    5: "field",
    6: "variable",
    7: "class",
    10: "property",
    14: "keyword",
    21: "constant",
}
SYMBOLS = {5: "class", 6: "method", 7: "property", 8: "field", 9: "constructor", 12: "function", 13: "variable"}


class Server:
    """A language server, spoken to as an editor does."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self._numbers = itertools.count(1)
        root = folder.as_uri()
        completion = {"completionItem": {"documentationFormat": ["plaintext"], "labelDetailsSupport": True}}
        symbols = {"hierarchicalDocumentSymbolSupport": True}
        hover = {"contentFormat": ["plaintext"]}
        capabilities = {
            "textDocument": {"completion": completion, "documentSymbol": symbols, "hover": hover},
            "workspace": {"configuration": True, "workspaceFolders": True},
        }
        folders = [{"uri": root, "name": "work"}]
        asked = {"processId": os.getpid(), "rootUri": root, "workspaceFolders": folders, "capabilities": capabilities}
        self.request("initialize", asked)
        self._send({"method": "initialized", "params": {}})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        stream: BinaryIO = self._process.stdin  # type: ignore[assignment]
        stream.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        stream.flush()

    def _receive(self) -> dict[str, Any]:
        stream: BinaryIO = self._process.stdout  # type: ignore[assignment]
        length = 0
        while (line := stream.readline()).strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        if not length:
            raise SystemExit("the language server has gone")
        message: dict[str, Any] = json.loads(stream.read(length))
        return message

    def request(self, method: str, params: dict[str, Any]) -> Any:
        """What the server answers; what it asks meanwhile is answered."""
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                if "error" in message:
                    raise SystemExit(f"{method}: {message['error']}")
                return message.get("result")
            if "id" in message and "method" in message:
                sections = (
                    message["params"].get("items", []) if message["method"] == "workspace/configuration" else None
                )
                answer = None if sections is None else [self._setting(one.get("section")) for one in sections]
                self._send({"id": message["id"], "result": answer})

    @staticmethod
    def _setting(section: str | None) -> dict[str, Any]:
        return {"pythonPath": sys.executable} if section == "python" else {}

    def open(self, path: Path, text: str) -> dict[str, str]:
        """Show a document to the server."""
        uri = path.as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return {"uri": uri}

    def stop(self) -> None:
        """End the server."""
        self.request("shutdown", {})
        self._send({"method": "exit"})
        self._process.wait(10)


def shown_completion(server: Server, found: Any, before: str) -> None:
    """The suggestions in the order of an editor."""
    typed = before[len(before.rstrip(WORD)) :]
    items = [one for one in found["items"] if one["label"].lower().startswith(typed.lower())]
    items.sort(key=lambda one: one.get("sortText") or one["label"])
    own = [one for one in items if not one["label"].startswith("_")]
    more = f", {len(found['items']) - len(items)} more that hold these letters" if typed else ""
    print(f"  {len(own)} suggestions, {len(items) - len(own)} more with a leading underscore{more}")
    for one in own[:SHOWN]:
        told = server.request("completionItem/resolve", one).get("documentation") or ""
        told = told["value"] if isinstance(told, dict) else told
        kind = KINDS.get(one.get("kind", 0), str(one.get("kind")))
        category = one.get("sortText", "").split(".")[0]
        print(f"  {one['label']:<32} {kind:<8} {category:<3} {brief(told)}".rstrip())


def brief(text: str, length: int = 110) -> str:
    """A text in one line, shortened."""
    plain = re.sub(r"\s+", " ", text).strip()
    return plain if len(plain) <= length else plain[: length - 3] + "..."


def shown_signature(_server: Server, found: Any, _before: str) -> None:
    """The parameters in the order of the signature."""
    for one in found["signatures"]:
        labels = [
            where["label"] if isinstance(where["label"], str) else one["label"][slice(*where["label"])]
            for where in one.get("parameters", ())
        ]
        print(f"  {len(labels)} parameters, {len(one['label']):,} characters")
        for label in labels[:SHOWN]:
            print(f"    {label}")


def shown_hover(_server: Server, found: Any, _before: str) -> None:
    """The text of a hover."""
    text = found["contents"]["value"] if found else "nothing"
    lines = text.strip().splitlines()
    print("\n".join(f"  {brief(line, 160)}" for line in lines[:SHOWN]))
    if len(lines) > SHOWN:
        print(f"  ... {len(lines) - SHOWN:,} more lines")


def shown_definition(_server: Server, found: Any, _before: str) -> None:
    """The line that an editor goes to, and what stands around it."""
    for one in found:
        path, line = Path(one["uri"].removeprefix("file://")), one["range"]["start"]["line"]
        print(f"  {path.relative_to(ROOT)}:{line + 1}")
        for text in path.read_text(encoding="utf-8").splitlines()[max(line - 4, 0) : line + 4]:
            print(f"    {text}")


def shown_symbols(_server: Server, found: Any, _before: str) -> None:
    """The outline, in the order of the file."""
    for one in found:
        if one["kind"] == 5:
            print(f"  {SYMBOLS[5]} {one['name']}")
            for child in sorted(one["children"], key=lambda child: child["range"]["start"]["line"])[:SHOWN]:
                print(f"    {SYMBOLS.get(child['kind'], child['kind']):<9} {child['name']}")
            print(f"    {len(one['children'])} in all")


SHOW: dict[str, Callable[[Server, Any, str], None]] = {
    "completion": shown_completion,
    "signatureHelp": shown_signature,
    "hover": shown_hover,
    "definition": shown_definition,
    "documentSymbol": shown_symbols,
}


def main(names: list[str]) -> None:
    """Print the scenes."""
    with tempfile.TemporaryDirectory() as made:
        server = Server(Path(made))
        try:
            for name, (marked, feature) in SCENES.items():
                if names and name not in names:
                    continue
                before, _, after = marked.partition("|")
                path = Path(made) / f"{name.replace('-', '_')}.py"
                if feature == "documentSymbol":
                    path = ROOT / "generated/dicomstd/iods/ct_image.pyi"
                    before, after = path.read_text(encoding="utf-8"), ""
                document = server.open(path, before + after)
                lines = before.split("\n")
                params: dict[str, Any] = {"textDocument": document}
                if feature != "documentSymbol":
                    params["position"] = {"line": len(lines) - 1, "character": len(lines[-1])}
                print(f"{name}: {feature} at {marked.splitlines()[-1] if marked else path.relative_to(ROOT)}")
                SHOW[feature](server, server.request(f"textDocument/{feature}", params), before)
                print()
        finally:
            server.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
