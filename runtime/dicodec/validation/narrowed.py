"""Values that the section of an IOD leaves of those that its modules allow, or allows beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec import registry
from dicodec.errors import DicomError
from dicodec.validation.evaluate import same_value
from dicodec.validation.level import values_of
from dicodec.validation.report import Reference

if TYPE_CHECKING:
    from dicodec.dataset import Dataset
    from dicodec.schema import Iod
    from dicodec.validation.collector import Collector


def check_narrowed(dataset: Dataset, iod: Iod, collector: Collector) -> None:
    """Check what the IOD's section says of attributes of the object itself, whatever else it holds.

    What is said of one IOD goes before what a module lists for many: RTIMAGE is not in the list of the Enhanced RT
    Series module, and is the Modality of an Enhanced RT Image.
    """
    for one in iod.values:
        values = one.values
        if not values.closes or one.within or values.bits or one.tag not in dataset:
            continue
        place = registry.keyword(one.tag) + (f"[{values.at}]" if values.at is not None else "")
        try:
            found = list(values_of(dataset[one.tag], values.at))
        except DicomError:
            continue  # a finding of the encoding rules
        wrong = [value for value in found if value and not any(same_value(value, term) for term in values.terms)]
        if not wrong and found:
            collector.withdraw("enumerated-value", place)
        for value in wrong:
            shown = ", ".join(values.terms)
            message = f"{value!r} is not among the Enumerated Values {shown} of the {iod.name} IOD"
            reference = Reference(3, one.section, f"{iod.name} IOD")
            collector.add("enumerated-value", place, message, reference, value=value)
