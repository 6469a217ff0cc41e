"""CID 10072 Reported Value Type, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID10072Code

class CID10072(ContextGroup[CID10072Code], cid=10072, uid="1.2.840.10008.6.1.1362", keyword="ReportedValueType", title="Reported Value Type", version="20210328", extensible=False):
    """Reported Value Type, not extensible, includes CID 3488."""

    Yes = CID10072Code("373066001", "SCT", "Yes")
    Median = CID10072Code("373099004", "SCT", "Median")
    Mode = CID10072Code("373100007", "SCT", "Mode")
    Nominal = CID10072Code("117362005", "SCT", "Nominal")
    Maximum = CID10072Code("56851009", "SCT", "Maximum")
    Minimum = CID10072Code("255605001", "SCT", "Minimum")
    Mean = CID10072Code("373098007", "SCT", "Mean")
