"""CID 9551 Treatment Delivery Device Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9551(ContextGroup, cid=9551, uid="1.2.840.10008.6.1.1298", keyword="TreatmentDeliveryDeviceType", title="Treatment Delivery Device Type", version="20190715", extensible=True):
    """Treatment Delivery Device Type, extensible."""

    RadiotherapyTreatmentDevice = CodedConcept("130361", "DCM", "Radiotherapy Treatment Device")
