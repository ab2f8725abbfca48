// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jpegpicture.h"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include <jerror.h>

namespace vitrine {

namespace {

constexpr int eighths = 8;
constexpr unsigned exifMarker = JPEG_APP0 + 1;
constexpr unsigned longestMarker = 0xffff;
constexpr JDIMENSION rowsBetweenLooks = 64; // at whether anybody still wants it

/// libjpeg leaves by longjmp where it cannot go on: nothing with a destructor may live between
/// setjmp and here.
struct Complaint {
    jpeg_error_mgr base = {};
    std::jmp_buf way = {};
    bool isCutShort = false;
};

void leave(j_common_ptr info)
{
    std::longjmp(reinterpret_cast<Complaint *>(info->err)->way, 1); // NOLINT: its way
}

/// Warnings: what is missing at the end is grey, and a picture with grey in it is none.
void note(j_common_ptr info, int level)
{
    if (level >= 0)
        return;
    switch (info->err->msg_code) {
    case JWRN_HIT_MARKER:
    case JWRN_HUFF_BAD_CODE:
    case JWRN_JPEG_EOF:
    case JWRN_MUST_RESYNC:
        reinterpret_cast<Complaint *>(info->err)->isCutShort = true; // NOLINT: its way
    }
}

void sayNothing(j_common_ptr) { }

class Decompression
{
public:
    explicit Decompression(QByteArrayView bytes)
    {
        info.err = jpeg_std_error(&complaint.base);
        complaint.base.error_exit = leave;
        complaint.base.emit_message = note;
        complaint.base.output_message = sayNothing;
        jpeg_create_decompress(&info);
        jpeg_mem_src(&info, reinterpret_cast<const unsigned char *>(bytes.data()),
                     static_cast<unsigned long>(bytes.size()));
    }
    ~Decompression() { jpeg_destroy_decompress(&info); }
    Decompression(const Decompression &) = delete;
    Decompression &operator=(const Decompression &) = delete;

    jpeg_decompress_struct info = {};
    Complaint complaint = {};
};

bool readHeader(Decompression &jpeg)
{
    if (setjmp(jpeg.complaint.way)) // NOLINT: the only way libjpeg knows
        return false;
    return jpeg_read_header(&jpeg.info, TRUE) == JPEG_HEADER_OK;
}

/// The fewest eighths of \a size that leave \a least px of both sides.
unsigned scaleFor(const QSize &size, const QSize &least)
{
    for (int scale = 1; scale < eighths; ++scale) {
        const auto scaled = [scale](int side) { return (side * scale + eighths - 1) / eighths; };
        if (scaled(size.width()) >= least.width() && scaled(size.height()) >= least.height())
            return unsigned(scale);
    }
    return eighths;
}

bool start(Decompression &jpeg)
{
    if (setjmp(jpeg.complaint.way)) // NOLINT
        return false;
    return jpeg_start_decompress(&jpeg.info) == TRUE;
}

/// False where it is damaged or nobody wants it any more.
bool readRows(Decompression &jpeg, uchar *bits, qsizetype stride,
              const std::atomic<bool> &cancelled)
{
    if (setjmp(jpeg.complaint.way)) // NOLINT
        return false;
    while (jpeg.info.output_scanline < jpeg.info.output_height) {
        if (jpeg.info.output_scanline % rowsBetweenLooks == 0 && cancelled)
            return false;
        JSAMPROW row = bits + qsizetype(jpeg.info.output_scanline) * stride;
        jpeg_read_scanlines(&jpeg.info, &row, 1);
    }
    return !jpeg.complaint.isCutShort;
}

QByteArray exifIn(const jpeg_decompress_struct &info)
{
    constexpr QByteArrayView mark("Exif\0\0", 6);
    for (jpeg_saved_marker_ptr marker = info.marker_list; marker; marker = marker->next) {
        const QByteArrayView bytes(marker->data, qsizetype(marker->data_length));
        if (marker->marker == exifMarker && bytes.startsWith(mark))
            return bytes.sliced(mark.size()).toByteArray();
    }
    return {};
}

QByteArray profileIn(jpeg_decompress_struct &info)
{
    JOCTET *bytes = nullptr;
    unsigned length = 0;
    if (!jpeg_read_icc_profile(&info, &bytes, &length))
        return {};
    QByteArray profile(reinterpret_cast<const char *>(bytes), qsizetype(length));
    std::free(bytes);
    return profile;
}

} // namespace

bool isJpeg(QByteArrayView bytes)
{
    return bytes.startsWith("\xff\xd8\xff");
}

std::optional<JpegFacts> jpegFacts(QByteArrayView bytes)
{
    Decompression jpeg(bytes);
    jpeg_save_markers(&jpeg.info, int(exifMarker), longestMarker);
    jpeg_save_markers(&jpeg.info, JPEG_APP0 + 2, longestMarker);
    if (!readHeader(jpeg))
        return {};
    return JpegFacts {QSize(int(jpeg.info.image_width), int(jpeg.info.image_height)),
                      exifIn(jpeg.info), profileIn(jpeg.info), jpeg.info.num_components == 4};
}

QImage decodedJpeg(QByteArrayView bytes, const QSize &least, const PixelLedger &ledger,
                   const std::atomic<bool> &cancelled)
{
    Decompression jpeg(bytes);
    if (!readHeader(jpeg) || jpeg.info.num_components == 4)
        return {};
    jpeg.info.scale_num
        = scaleFor({int(jpeg.info.image_width), int(jpeg.info.image_height)}, least);
    jpeg.info.scale_denom = eighths;
    jpeg.info.out_color_space = JCS_EXT_BGRX; // What both renderers take as it is.
    if (!start(jpeg))
        return {};
    QImage image = ledger.image({int(jpeg.info.output_width), int(jpeg.info.output_height)},
                                QImage::Format_RGB32);
    if (image.isNull() || !readRows(jpeg, image.bits(), image.bytesPerLine(), cancelled))
        return {};
    return image;
}

} // namespace vitrine
