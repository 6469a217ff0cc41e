"""Large values that are left where they are: in the file, in a memory map, behind a network, in a zip."""

from __future__ import annotations

import copy
import pickle
import zipfile
from collections.abc import Iterator
from functools import partial as bind
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO, FileIO
from pathlib import Path
from threading import Thread
from typing import Any

import fsspec
import pytest

from corpora import all_files, short
from dicodec import DecodeError, DicomError, decode, encode, read, write
from dicodec.core.bulk import BulkElement
from dicodec.dataset import Dataset
from dicodec.deferred import LARGE

PIXELS = bytes(range(256)) * 400  # of 100 kB


def image(**values: Any) -> Dataset:
    return Dataset(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.7", SOPInstanceUID="1.2.3", PatientID="4711", Rows=256, BitsAllocated=8,
        **values,
    )  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    ds = image(PixelData=PIXELS, EncapsulatedDocument=b"x" * 50_001)
    ds["ReferencedImageSequence"] = [{"ReferencedSOPInstanceUID": "1.2"}]
    write(ds, tmp_path / "image.dcm")
    return tmp_path / "image.dcm"


@pytest.mark.parametrize("source", all_files(), ids=short)
def test_everything_is_the_same_but_read_later(source: Path) -> None:
    data = source.read_bytes()
    try:
        whole = decode(data, name=str(source))
    except DicomError as error:
        with pytest.raises(type(error)):
            read(source, bulk="defer")
        return
    with open(source, "rb") as file:
        for ds in (read(source, bulk="defer"), read(source, bulk="map"), read(file, bulk="defer")):
            assert encode(ds) == data
            assert [(one.offset, one.value_offset, one.length, one.stored_vr) for one in ds] == [
                (one.offset, one.value_offset, one.length, one.stored_vr) for one in whole
            ]
            large = [one for one in ds if isinstance(one, BulkElement)]
            for one in large:
                assert one.raw == data[one.value_offset : one.value_offset + one.length] or whole.transfer_syntax
                assert one.fragments == whole[one.tag].fragments
                if one.fragments is not None:
                    assert [data[start:stop] for start, stop in one.fragment_ranges] == one.fragments
            try:
                assert ds == whole
            except DecodeError:
                continue
            changed = copy.deepcopy(whole)
            ds["PatientComments"] = changed["PatientComments"] = "later"
            assert encode(ds) == encode(changed)
            assert encode(pickle.loads(pickle.dumps(ds)), bare=True) == encode(changed, bare=True)
            assert encode(copy.deepcopy(ds)) == encode(changed)


def test_only_what_is_asked_for_is_fetched(path: Path) -> None:
    fetched: list[tuple[int, int]] = []

    class Watched(FileIO):
        def read(self, size: int | None = -1, /) -> bytes:
            fetched.append((self.tell(), size or 0))
            return super().read(-1 if size is None else size) or b""

    with Watched(path) as raw:
        ds = read(raw, bulk="defer")
        assert sum(size for _, size in fetched) < 2 * (1 << 16) + 1000
        assert ds.get("Rows") == 256
        pixels = ds["PixelData"]
        fetched.clear()
        assert bytes(pixels.value) == PIXELS
        assert fetched == [(pixels.value_offset, len(PIXELS))]


def test_saving_over_the_file_is_safe(path: Path) -> None:
    for how in ("defer", "map"):
        ds = read(path, bulk=how)
        ds["PatientID"] = f"changed by {how}"
        ds.save(path)
        again = read(path)
        assert again.get("PatientID") == f"changed by {how}"
        assert again.get("PixelData") == PIXELS
        assert not list(path.parent.glob(".*"))


def test_a_file_that_was_changed_is_told(path: Path) -> None:
    ds = read(path, bulk="defer")
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(DecodeError, match="was changed since it was read"):
        _ = ds["PixelData"].value


def test_other_encodings(path: Path) -> None:
    ds, whole = read(path, bulk="defer"), read(path)
    for syntax in ("1.2.840.10008.1.2", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99"):
        assert encode(ds, transfer_syntax=syntax) == encode(whole, transfer_syntax=syntax)
    assert len(ds["PixelData"].raw) > LARGE


class _Ranges(SimpleHTTPRequestHandler):
    """Serves parts of files, which the standard library's handler does not."""

    served = 0

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        data = Path(self.translate_path(self.path)).read_bytes()
        asked = self.headers.get("Range")
        start, stop = 0, len(data)
        if asked:
            low, _, high = asked.removeprefix("bytes=").partition("-")
            start, stop = int(low), min(int(high) + 1 if high else len(data), len(data))
        self.send_response(206 if asked else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(stop - start))
        if asked:
            self.send_header("Content-Range", f"bytes {start}-{stop - 1}/{len(data)}")
        self.end_headers()
        self.wfile.write(data[start:stop])
        type(self).served += stop - start


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), bind(_Ranges, directory=str(tmp_path)))
    Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


def test_over_http(tmp_path: Path, server: str) -> None:
    write(image(PixelData=PIXELS * 40), tmp_path / "large.dcm")  # of 4 MB
    _Ranges.served = 0
    with fsspec.open(f"{server}/large.dcm", block_size=1 << 14, cache_type="readahead") as file:
        ds = read(file, bulk="defer")
        assert ds.get("PatientID") == "4711"
        assert _Ranges.served < 1_000_000
        assert bytes(ds["PixelData"].raw) == PIXELS * 40
    with fsspec.open(f"{server}/large.dcm") as file:
        assert read(file).get("PixelData") == PIXELS * 40


def test_in_a_zip(tmp_path: Path, path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "files.zip", "w", zipfile.ZIP_DEFLATED) as made:
        made.write(path, "image.dcm")
    with fsspec.open(f"zip://image.dcm::{tmp_path / 'files.zip'}") as file:
        ds = read(file, bulk="defer")
        assert ds["PixelData"].value == PIXELS
        assert encode(ds) == path.read_bytes()
    with zipfile.ZipFile(tmp_path / "files.zip") as archive, archive.open("image.dcm") as member:
        assert read(member, bulk="defer") == read(path)


def test_a_map_needs_a_path(path: Path) -> None:
    with open(path, "rb") as file, pytest.raises(TypeError, match="needs a path"):
        read(file, bulk="map")


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2"])
def test_file_meta_information_out_of_order_says_the_transfer_syntax_nevertheless(syntax: str) -> None:
    file = encode(Dataset(PatientID="4711", PixelData=bytes(20_000)), transfer_syntax=syntax)
    uid = b"\x02\x00\x10\x00UI" + len(syntax + "\0" * (len(syntax) % 2)).to_bytes(2, "little")
    start = file.index(uid)
    behind = start + len(uid) + uid[-2]
    body = 132 + 12 + int.from_bytes(file[140:144], "little")
    moved = file[:start] + file[behind:body] + file[start:behind] + file[body:]
    ds = read(BytesIO(moved), bulk="defer")
    assert ds.transfer_syntax == syntax
    assert (ds["PatientID"].value, ds["PixelData"].length) == ("4711", 20_000)
    assert encode(ds) == moved
    if syntax.endswith(".99"):
        # What is not deflated is not read as if it was to be so.
        with pytest.raises(DecodeError, match="deflated data set"):
            read(BytesIO(moved[:body] + encode(Dataset(PatientID="4711"), bare=True)), bulk="defer")
