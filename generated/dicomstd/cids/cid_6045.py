"""CID 6045 Mammography Quality Control Standard Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6045(ContextGroup, cid=6045, uid="1.2.840.10008.6.1.375", keyword="MammographyQualityControlStandardType", title="Mammography Quality Control Standard Type", version="20020904", extensible=True):
    """Mammography Quality Control Standard Type, extensible."""

    MammographyQualityControlManual1999ACR = CodedConcept("111238", "DCM", "Mammography Quality Control Manual 1999, ACR")
    Title21CFRSection900SubpartB = CodedConcept("111239", "DCM", "Title 21 CFR Section 900, Subpart B")
    InstitutionallyDefinedQualityControlStandard = CodedConcept("111240", "DCM", "Institutionally defined quality control standard")
