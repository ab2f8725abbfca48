// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opus.h"

#include <opusenc.h>
#include <opusfile.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace vitrine {

namespace {

constexpr int bitsPerSecond = 20'000; // wide-band speech; more is not heard of a synthetic voice
constexpr int effort = 5; // of 10; above it only the time grows
constexpr int fullVoice = 32'000; // samples a second; a voice of fewer has little above 8 kHz
constexpr int narrowEffort = 3;
constexpr int serialNumber = 0x56545249; // "VTRI"; a random one would change the bytes each time

int append(void *file, const unsigned char *bytes, opus_int32 count)
{
    static_cast<QByteArray *>(file)->append(reinterpret_cast<const char *>(bytes), count);
    return 0;
}

int close(void *)
{
    return 0;
}

void require(int status)
{
    if (status != OPE_OK)
        throw std::runtime_error(std::string("Speech cannot be encoded: ") + ope_strerror(status));
}

} // namespace

QByteArray encodedAsOpus(const Pcm &sound)
{
    QByteArray file;
    const std::unique_ptr<OggOpusComments, decltype(&ope_comments_destroy)> comments(
        ope_comments_create(), &ope_comments_destroy);
    const OpusEncCallbacks callbacks {&append, &close};
    int status = OPE_OK;
    const std::unique_ptr<OggOpusEnc, decltype(&ope_encoder_destroy)> encoder(
        ope_encoder_create_callbacks(&callbacks, &file, comments.get(), sound.rate, 1, 0, &status),
        &ope_encoder_destroy);
    require(status);
    require(ope_encoder_ctl(encoder.get(), OPE_SET_SERIALNO(serialNumber)));
    require(ope_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(bitsPerSecond)));
    require(ope_encoder_ctl(encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE)));
    const bool isNarrow = sound.rate < fullVoice;
    require(ope_encoder_ctl(encoder.get(), OPUS_SET_COMPLEXITY(isNarrow ? narrowEffort : effort)));
    if (isNarrow)
        require(ope_encoder_ctl(encoder.get(), OPUS_SET_MAX_BANDWIDTH(OPUS_BANDWIDTH_WIDEBAND)));
    require(ope_encoder_write(encoder.get(), sound.samples.data(), int(sound.samples.size())));
    require(ope_encoder_drain(encoder.get()));
    return file;
}

std::optional<Pcm> decodedOpus(const QByteArray &file)
{
    const std::unique_ptr<OggOpusFile, decltype(&op_free)> opened(
        op_open_memory(reinterpret_cast<const unsigned char *>(file.constData()),
                       std::size_t(file.size()), nullptr),
        &op_free);
    if (!opened)
        return {};
    Pcm sound;
    std::array<opus_int16, 11'520> stereo; // 120 ms, the longest packet
    for (;;) {
        const int frames = op_read_stereo(opened.get(), stereo.data(), int(stereo.size()));
        if (frames < 0)
            return {};
        if (frames == 0)
            return sound;
        for (int frame = 0; frame < frames; ++frame)
            sound.samples.push_back(std::int16_t(
                (stereo[std::size_t(2 * frame)] + stereo[std::size_t(2 * frame + 1)]) / 2));
    }
}

} // namespace vitrine
