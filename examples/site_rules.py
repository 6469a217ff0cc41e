"""Validation with the rules of a site, examples/site_rules.toml: a good CT image that the site refuses, and mended."""

import sys
from pathlib import Path

import ct_series

from dicodec import validate
from dicodec.validation.overlay import read_overlay
from dicomstd.iods import CTImage


def mended(ct: CTImage) -> CTImage:
    """The image with what the worklist says, as the site wants it."""
    return ct.replace(
        AccessionNumber="A-2026-0314",
        RequestAttributesSequence=[{"RequestedProcedureID": "RP-7", "ScheduledProcedureStepID": "SPS-7"}],
        ProtocolName="Chest routine",
    )


def main(folder: Path) -> int:
    """Run the example; the images stay in the folder. Returns 0 when the second one passes."""
    folder.mkdir(parents=True, exist_ok=True)
    rules = read_overlay(Path(__file__).with_suffix(".toml"))
    ct = ct_series.build()[0]
    print(f"by the standard  {validate(ct).passed}")
    for name, image in (("refused", ct), ("accepted", mended(ct))):
        image.save(folder / f"{name}.dcm")
        report = validate(image, rules=rules)
        print(f"{name:<15}  {report.passed}")
        for finding in report.findings:
            print(f"  {finding}")
    return 0 if report.passed else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/site_rules")))
