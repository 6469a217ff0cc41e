"""CID 6326 Image Quality Control Standard, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6326(ContextGroup, cid=6326, uid="1.2.840.10008.6.1.1383", keyword="ImageQualityControlStandard", title="Image Quality Control Standard", version="20210714", extensible=True):
    """Image Quality Control Standard, extensible, includes CID 6353, 6045."""

    InstitutionallyDefinedQualityControlStandard = CodedConcept("111240", "DCM", "Institutionally defined quality control standard")
    ESUR2012ProstateMRIAcquisitionRequirements = CodedConcept("130606", "DCM", "ESUR 2012 prostate MRI acquisition requirements")
    PIRADS20ProstateMRIAcquisitionRequirements = CodedConcept("130607", "DCM", "PI-RADS 2.0 prostate MRI acquisition requirements")
    PIRADS21ProstateMRIAcquisitionRequirements = CodedConcept("130608", "DCM", "PI-RADS 2.1 prostate MRI acquisition requirements")
    MammographyQualityControlManual1999ACR = CodedConcept("111238", "DCM", "Mammography Quality Control Manual 1999, ACR")
    Title21CFRSection900SubpartB = CodedConcept("111239", "DCM", "Title 21 CFR Section 900, Subpart B")
