"""Frames of multi-frame IODs: their functional groups, PS3.3. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import lazy

if TYPE_CHECKING:
    from dicomstd.frames.breast_projection_x_ray_image import BreastProjectionXRayImageFrame as BreastProjectionXRayImageFrame
    from dicomstd.frames.breast_tomosynthesis_image import BreastTomosynthesisImageFrame as BreastTomosynthesisImageFrame
    from dicomstd.frames.confocal_microscopy_image import ConfocalMicroscopyImageFrame as ConfocalMicroscopyImageFrame
    from dicomstd.frames.confocal_microscopy_tiled_pyramidal_image import ConfocalMicroscopyTiledPyramidalImageFrame as ConfocalMicroscopyTiledPyramidalImageFrame
    from dicomstd.frames.enhanced_ct_image import EnhancedCTImageFrame as EnhancedCTImageFrame
    from dicomstd.frames.enhanced_mr_color_image import EnhancedMRColorImageFrame as EnhancedMRColorImageFrame
    from dicomstd.frames.enhanced_mr_image import EnhancedMRImageFrame as EnhancedMRImageFrame
    from dicomstd.frames.enhanced_pet_image import EnhancedPETImageFrame as EnhancedPETImageFrame
    from dicomstd.frames.enhanced_rt_image import EnhancedRTImageFrame as EnhancedRTImageFrame
    from dicomstd.frames.enhanced_us_volume import EnhancedUSVolumeFrame as EnhancedUSVolumeFrame
    from dicomstd.frames.enhanced_xa_image import EnhancedXAImageFrame as EnhancedXAImageFrame
    from dicomstd.frames.enhanced_xrf_image import EnhancedXRFImageFrame as EnhancedXRFImageFrame
    from dicomstd.frames.intravascular_optical_coherence_tomography_image import IntravascularOpticalCoherenceTomographyImageFrame as IntravascularOpticalCoherenceTomographyImageFrame
    from dicomstd.frames.legacy_converted_enhanced_ct_image import LegacyConvertedEnhancedCTImageFrame as LegacyConvertedEnhancedCTImageFrame
    from dicomstd.frames.legacy_converted_enhanced_mr_image import LegacyConvertedEnhancedMRImageFrame as LegacyConvertedEnhancedMRImageFrame
    from dicomstd.frames.legacy_converted_enhanced_pet_image import LegacyConvertedEnhancedPETImageFrame as LegacyConvertedEnhancedPETImageFrame
    from dicomstd.frames.mr_spectroscopy import MRSpectroscopyFrame as MRSpectroscopyFrame
    from dicomstd.frames.multi_frame_grayscale_byte_secondary_capture_image import MultiFrameGrayscaleByteSecondaryCaptureImageFrame as MultiFrameGrayscaleByteSecondaryCaptureImageFrame
    from dicomstd.frames.multi_frame_grayscale_word_secondary_capture_image import MultiFrameGrayscaleWordSecondaryCaptureImageFrame as MultiFrameGrayscaleWordSecondaryCaptureImageFrame
    from dicomstd.frames.multi_frame_true_color_secondary_capture_image import MultiFrameTrueColorSecondaryCaptureImageFrame as MultiFrameTrueColorSecondaryCaptureImageFrame
    from dicomstd.frames.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis import OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisFrame as OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisFrame
    from dicomstd.frames.ophthalmic_tomography_image import OphthalmicTomographyImageFrame as OphthalmicTomographyImageFrame
    from dicomstd.frames.parametric_map import ParametricMapFrame as ParametricMapFrame
    from dicomstd.frames.photoacoustic_image import PhotoacousticImageFrame as PhotoacousticImageFrame
    from dicomstd.frames.segmentation import SegmentationFrame as SegmentationFrame
    from dicomstd.frames.vl_whole_slide_microscopy_image import VLWholeSlideMicroscopyImageFrame as VLWholeSlideMicroscopyImageFrame
    from dicomstd.frames.x_ray_3d_angiographic_image import XRay3DAngiographicImageFrame as XRay3DAngiographicImageFrame
    from dicomstd.frames.x_ray_3d_craniofacial_image import XRay3DCraniofacialImageFrame as XRay3DCraniofacialImageFrame

_PLACES = {
    "BreastProjectionXRayImageFrame": "dicomstd.frames.breast_projection_x_ray_image",
    "BreastTomosynthesisImageFrame": "dicomstd.frames.breast_tomosynthesis_image",
    "ConfocalMicroscopyImageFrame": "dicomstd.frames.confocal_microscopy_image",
    "ConfocalMicroscopyTiledPyramidalImageFrame": "dicomstd.frames.confocal_microscopy_tiled_pyramidal_image",
    "EnhancedCTImageFrame": "dicomstd.frames.enhanced_ct_image",
    "EnhancedMRColorImageFrame": "dicomstd.frames.enhanced_mr_color_image",
    "EnhancedMRImageFrame": "dicomstd.frames.enhanced_mr_image",
    "EnhancedPETImageFrame": "dicomstd.frames.enhanced_pet_image",
    "EnhancedRTImageFrame": "dicomstd.frames.enhanced_rt_image",
    "EnhancedUSVolumeFrame": "dicomstd.frames.enhanced_us_volume",
    "EnhancedXAImageFrame": "dicomstd.frames.enhanced_xa_image",
    "EnhancedXRFImageFrame": "dicomstd.frames.enhanced_xrf_image",
    "IntravascularOpticalCoherenceTomographyImageFrame": "dicomstd.frames.intravascular_optical_coherence_tomography_image",
    "LegacyConvertedEnhancedCTImageFrame": "dicomstd.frames.legacy_converted_enhanced_ct_image",
    "LegacyConvertedEnhancedMRImageFrame": "dicomstd.frames.legacy_converted_enhanced_mr_image",
    "LegacyConvertedEnhancedPETImageFrame": "dicomstd.frames.legacy_converted_enhanced_pet_image",
    "MRSpectroscopyFrame": "dicomstd.frames.mr_spectroscopy",
    "MultiFrameGrayscaleByteSecondaryCaptureImageFrame": "dicomstd.frames.multi_frame_grayscale_byte_secondary_capture_image",
    "MultiFrameGrayscaleWordSecondaryCaptureImageFrame": "dicomstd.frames.multi_frame_grayscale_word_secondary_capture_image",
    "MultiFrameTrueColorSecondaryCaptureImageFrame": "dicomstd.frames.multi_frame_true_color_secondary_capture_image",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisFrame": "dicomstd.frames.ophthalmic_optical_coherence_tomography_b_scan_volume_analysis",
    "OphthalmicTomographyImageFrame": "dicomstd.frames.ophthalmic_tomography_image",
    "ParametricMapFrame": "dicomstd.frames.parametric_map",
    "PhotoacousticImageFrame": "dicomstd.frames.photoacoustic_image",
    "SegmentationFrame": "dicomstd.frames.segmentation",
    "VLWholeSlideMicroscopyImageFrame": "dicomstd.frames.vl_whole_slide_microscopy_image",
    "XRay3DAngiographicImageFrame": "dicomstd.frames.x_ray_3d_angiographic_image",
    "XRay3DCraniofacialImageFrame": "dicomstd.frames.x_ray_3d_craniofacial_image",
}

__all__ = [
    "BreastProjectionXRayImageFrame",
    "BreastTomosynthesisImageFrame",
    "ConfocalMicroscopyImageFrame",
    "ConfocalMicroscopyTiledPyramidalImageFrame",
    "EnhancedCTImageFrame",
    "EnhancedMRColorImageFrame",
    "EnhancedMRImageFrame",
    "EnhancedPETImageFrame",
    "EnhancedRTImageFrame",
    "EnhancedUSVolumeFrame",
    "EnhancedXAImageFrame",
    "EnhancedXRFImageFrame",
    "IntravascularOpticalCoherenceTomographyImageFrame",
    "LegacyConvertedEnhancedCTImageFrame",
    "LegacyConvertedEnhancedMRImageFrame",
    "LegacyConvertedEnhancedPETImageFrame",
    "MRSpectroscopyFrame",
    "MultiFrameGrayscaleByteSecondaryCaptureImageFrame",
    "MultiFrameGrayscaleWordSecondaryCaptureImageFrame",
    "MultiFrameTrueColorSecondaryCaptureImageFrame",
    "OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisFrame",
    "OphthalmicTomographyImageFrame",
    "ParametricMapFrame",
    "PhotoacousticImageFrame",
    "SegmentationFrame",
    "VLWholeSlideMicroscopyImageFrame",
    "XRay3DAngiographicImageFrame",
    "XRay3DCraniofacialImageFrame",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _PLACES)
