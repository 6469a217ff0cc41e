"""Codes that DICOM defines, PS3.16 Annex D: ``DCM["113100"]``. Generated; do not edit."""

from typing import Final

from dicodec.typed.codes import CodeTable

DCM: Final = CodeTable(
    "DCM",
    (
        "dicomstd.codes.dcm_10",
        "dicomstd.codes.dcm_11",
        "dicomstd.codes.dcm_12",
        "dicomstd.codes.dcm_13",
        "dicomstd.codes.dcm_words",
    ),
)
