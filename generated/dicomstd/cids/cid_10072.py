"""CID 10072 Reported Value Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID10072(ContextGroup, cid=10072, uid="1.2.840.10008.6.1.1362", keyword="ReportedValueType", title="Reported Value Type", version="20210328", extensible=False):
    """Reported Value Type, not extensible, includes CID 3488."""

    Yes = CodedConcept("373066001", "SCT", "Yes")
    Median = CodedConcept("373099004", "SCT", "Median")
    Mode = CodedConcept("373100007", "SCT", "Mode")
    Nominal = CodedConcept("117362005", "SCT", "Nominal")
    Maximum = CodedConcept("56851009", "SCT", "Maximum")
    Minimum = CodedConcept("255605001", "SCT", "Minimum")
    Mean = CodedConcept("373098007", "SCT", "Mean")
