"""Real DICOM files to test on: those that pydicom ships, and a corpus beside the repository."""

import os
from pathlib import Path

import pydicom

PYDICOM_DATA = Path(pydicom.__file__).parent / "data"
CORPUS = Path(os.environ.get("DICODEC_CORPUS") or Path(__file__).resolve().parents[2] / "shared" / "corpus")
NO_CORPUS = f"no corpus at {CORPUS}; set DICODEC_CORPUS to a folder of DICOM files"

# What lies among the files without being DICOM.
_OTHER = {".txt", ".dump", ".json", ".icc", ".gz", ".md", ".py", ".pyc"}


def _is_dicom(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() not in _OTHER and path.name != "README"


def pydicom_files() -> list[Path]:
    """All DICOM files in the package pydicom, its character set samples included."""
    folders = PYDICOM_DATA / "test_files", PYDICOM_DATA / "charset_files"
    return sorted(path for folder in folders for path in folder.rglob("*") if _is_dicom(path))


def corpus_files() -> list[Path]:
    """All DICOM files of the corpus; none where there is no corpus."""
    return sorted(path for path in CORPUS.rglob("*") if _is_dicom(path)) if CORPUS.is_dir() else []


def all_files() -> list[Path]:
    """Both, by name."""
    return pydicom_files() + corpus_files()


def short(path: Path) -> str:
    """A name for test ids."""
    return "/".join(path.parts[-2:])


def benchmark_ct() -> Path:
    """The CT of the benchmarks, or the small one of pydicom."""
    path = CORPUS / "bench" / "CT1_UNC.explicit_little_endian.dcm"
    return path if path.is_file() else PYDICOM_DATA / "test_files" / "CT_small.dcm"
