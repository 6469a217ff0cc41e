"""The main job in one program: build a typed CT image, write it, read it back, validate it, look at it."""

import sys
from datetime import date, time
from pathlib import Path

import numpy as np

from dicodec import image_pixels, new_uid, read, validate
from dicodec.cli.dump import lines
from dicomstd.cids import CID4030
from dicomstd.iods import CTImage


def thorax(size: int = 512) -> np.ndarray:
    """A made-up axial slice of a thorax in Hounsfield Units, shape (size, size)."""
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j]
    rng = np.random.default_rng(4711)

    def ellipse(cx: float, cy: float, rx: float, ry: float) -> np.ndarray:
        inside: np.ndarray = ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1
        return inside

    hounsfield = np.full((size, size), -1000.0)
    hounsfield[ellipse(0, 0, 0.86, 0.62)] = -90  # fat
    hounsfield[ellipse(0, 0, 0.80, 0.56)] = 45  # muscle
    for side in (-1, 1):
        lung = ellipse(0.40 * side, -0.05, 0.30, 0.42)
        hounsfield[lung] = -830
        vessels = lung & (rng.random((size, size)) < 0.02)
        hounsfield[vessels] = 20
        for rib in range(7):
            angle = np.pi * (0.15 + 0.7 * rib / 6)
            center = (0.76 * side * np.sin(angle), 0.53 * np.cos(angle))
            hounsfield[ellipse(*center, 0.045, 0.022)] = 500
    hounsfield[ellipse(0.10, -0.08, 0.20, 0.20)] = 50  # heart, on the left of the patient
    hounsfield[ellipse(0.06, 0.22, 0.055, 0.055)] = 160  # aorta, with contrast
    hounsfield[ellipse(0, 0.38, 0.11, 0.09)] = 320  # vertebra
    hounsfield[ellipse(0, 0.39, 0.035, 0.03)] = 20  # spinal canal
    hounsfield[ellipse(0, -0.52, 0.09, 0.03)] = 400  # sternum
    noisy: np.ndarray = hounsfield + rng.normal(0, 12, hounsfield.shape)
    return noisy


def ct_image() -> CTImage:
    """The slice as an object of the CT Image IOD. mypy and pyright check every line of this."""
    stored = np.clip(np.rint(thorax() + 1024), 0, 4095).astype(np.uint16)
    return CTImage(
        PatientName="Ito^Haru",
        PatientID="4711",
        PatientBirthDate=date(1980, 2, 29),
        PatientSex="F",
        StudyInstanceUID=new_uid(),
        StudyDate=date(2026, 3, 14),
        StudyTime=time(9, 26, 53),
        ReferringPhysicianName="Okafor^Ada^^Dr.",
        StudyID="1",
        AccessionNumber=None,  # type 2: known to be unknown, written empty
        Modality="CT",
        SeriesInstanceUID=new_uid(),
        SeriesNumber=2,
        FrameOfReferenceUID=new_uid(),
        PositionReferenceIndicator=None,
        PatientPosition="HFS",
        BodyPartExamined="CHEST",
        AnatomicRegionSequence=[CID4030.Chest],
        Manufacturer="dicodec",
        InstanceNumber=1,
        AcquisitionNumber=1,
        ImageType=("ORIGINAL", "PRIMARY", "AXIAL"),
        ImagePositionPatient=(-180, -180, -120.5),
        ImageOrientationPatient=(1, 0, 0, 0, 1, 0),
        PixelSpacing=(0.703125, 0.703125),
        SliceThickness=2.5,
        KVP=120,
        RescaleIntercept=-1024,
        RescaleSlope=1,
        RescaleType="HU",
        WindowCenter=(40, -600),
        WindowWidth=(400, 1500),
        WindowCenterWidthExplanation=("SOFT TISSUE", "LUNG"),
        **image_pixels(stored, bits_stored=12),
    )


def main(folder: Path) -> int:
    """Run the demonstration; the file stays in the folder. Returns 0 when the object passes."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "ct.dcm"

    built = ct_image()
    print(f"built      {built}")
    built.save(path)
    print(f"written    {path}, {path.stat().st_size:,} bytes")
    again = read(path)
    assert isinstance(again, CTImage)
    print(f"read back  a {type(again).__name__}, equal to what was built: {again == built}")
    print(f"           {again.PatientName and again.PatientName.family_name}, {again.Rows} x {again.Columns}\n")
    for line in lines(again, max_length=40):
        print(f"  {line}")
    report = validate(again)
    print(f"\nvalidated  {report}")
    print(f"           {len(report.errors)} errors, {len(report.warnings)} warnings")
    return 0 if report.passed and again == built else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/demo")))
