"""A CT series, one object per slice, with pydicom."""

import numpy as np
import phantom
from pydicom import Dataset
from pydicom.sr.codedict import codes
from pydicom.uid import CTImageStorage, generate_uid


def build() -> list[Dataset]:
    study_uid, series_uid, frame_of_reference_uid = generate_uid(), generate_uid(), generate_uid()
    chest = Dataset()
    chest.CodeValue = codes.SCT.Chest.value
    chest.CodingSchemeDesignator = codes.SCT.Chest.scheme_designator
    chest.CodeMeaning = codes.SCT.Chest.meaning
    series = []
    for index, hounsfield in enumerate(phantom.volume()):
        ds = Dataset()
        ds.PatientName = "Ito^Haru"
        ds.PatientID = "4711"
        ds.PatientBirthDate = "19800229"
        ds.PatientSex = "F"
        ds.StudyInstanceUID = study_uid
        ds.StudyID = "1"
        ds.StudyDate = "20260314"
        ds.StudyTime = "092653"
        ds.AccessionNumber = None
        ds.ReferringPhysicianName = "Okafor^Ada^^Dr."
        ds.Modality = "CT"
        ds.SeriesInstanceUID = series_uid
        ds.SeriesNumber = 2
        ds.SeriesDescription = "Chest"
        ds.PatientPosition = "HFS"
        ds.BodyPartExamined = "CHEST"
        ds.AnatomicRegionSequence = [chest]
        ds.FrameOfReferenceUID = frame_of_reference_uid
        ds.PositionReferenceIndicator = None
        ds.Manufacturer = "dicodec"
        ds.SOPClassUID = CTImageStorage
        ds.InstanceNumber = index + 1
        ds.AcquisitionNumber = 1
        ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
        ds.ImagePositionPatient = list(phantom.position(index))
        ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        ds.PixelSpacing = list(phantom.SPACING[1:])
        ds.SliceThickness = phantom.SPACING[0]
        ds.KVP = 120
        ds.RescaleIntercept = -1024
        ds.RescaleSlope = 1
        ds.RescaleType = "HU"
        ds.WindowCenter = 40
        ds.WindowWidth = 400
        ds.set_pixel_data((hounsfield + 1024).astype(np.uint16), "MONOCHROME2", bits_stored=12)
        series.append(ds)
    return series
