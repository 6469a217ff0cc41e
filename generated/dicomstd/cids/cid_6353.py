"""CID 6353 Prostate Imaging Types of Quality Control Standard, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID6353(ContextGroup, cid=6353, uid="1.2.840.10008.6.1.1410", keyword="ProstateImagingTypesOfQualityControlStandard", title="Prostate Imaging Types of Quality Control Standard", version="20210714", extensible=True):
    """Prostate Imaging Types of Quality Control Standard, extensible."""

    ESUR2012ProstateMRIAcquisitionRequirements = CodedConcept("130606", "DCM", "ESUR 2012 prostate MRI acquisition requirements")
    PIRADS20ProstateMRIAcquisitionRequirements = CodedConcept("130607", "DCM", "PI-RADS 2.0 prostate MRI acquisition requirements")
    PIRADS21ProstateMRIAcquisitionRequirements = CodedConcept("130608", "DCM", "PI-RADS 2.1 prostate MRI acquisition requirements")
    InstitutionallyDefinedQualityControlStandard = CodedConcept("111240", "DCM", "Institutionally defined quality control standard")
