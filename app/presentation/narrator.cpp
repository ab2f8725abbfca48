// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "narrator.h"

#include "media/speech/opus.h"
#include "media/speech/speechsynthesis.h"
#include "openpack.h"

#include <QLoggingCategory>

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(log, "vitrine.speech", QtInfoMsg)

} // namespace

Narrator::Narrator(const ShownExhibition &exhibition, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_exhibition(exhibition),
      m_clock(clock)
{
    m_thread.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Narrator::advance);
}

Narrator::~Narrator()
{
    m_thread.clear();
    m_thread.waitForDone();
}

Narrator::Part Narrator::part() const
{
    if (!m_word)
        return None;
    switch (m_word->part) {
    case SpokenWord::Part::Title: return Title;
    case SpokenWord::Part::Figures: return Figures;
    case SpokenWord::Part::Caption: return Caption;
    }
    Q_UNREACHABLE();
}

void Narrator::setVolume(qreal volume)
{
    m_volume = volume;
    m_output.setVolume(volume);
}

void Narrator::readSlide(int number)
{
    const OpenPack &pack = m_exhibition.pack();
    std::optional<Narration> narration
        = pack.read([&] { return pack.narrations.find({number}, pack.locale); });
    if (!narration) {
        if (const std::optional<Slide> slide = pack.slide({number}, pack.locale))
            say(slide->title + u". "_s + slide->caption);
        return;
    }
    begin(number, narration->isSynthetic, [narration = std::move(*narration)] {
        std::optional<Pcm> sound = decodedOpus(narration.audio);
        if (!sound)
            qCWarning(log) << "A narration of the pack is damaged.";
        return Reading {std::move(sound).value_or(Pcm()), narration.words};
    });
}

void Narrator::say(const QString &text)
{
    begin(0, true, [text, locale = m_exhibition.locale()] {
        return Reading {SpeechSynthesis::speak(text, locale).sound, {}};
    });
}

QString Narrator::marked(const QString &text, int first, int length, const QColor &colour)
{
    const auto escaped = [](QStringView part) {
        return part.toString().toHtmlEscaped().replace(u'\n', u"<br>"_s);
    };
    const QStringView all(text);
    const qsizetype begin = std::clamp<qsizetype>(first, 0, all.size());
    const qsizetype end = std::clamp<qsizetype>(first + length, begin, all.size());
    return escaped(all.first(begin)) + u"<u><font color=\"%1\">"_s.arg(colour.name())
        + escaped(all.sliced(begin, end - begin)) + u"</font></u>"_s + escaped(all.sliced(end));
}

void Narrator::begin(int slide, bool isSynthetic, std::function<Reading()> prepare)
{
    m_output.stop();
    m_timer.stop();
    m_thread.clear();
    mark({});
    m_slide = slide;
    m_isSynthetic = isSynthetic;
    m_isPrepared = false;
    m_state = Speaking;
    emit stateChanged();
    const int request = ++m_request;
    m_thread.start([this, request, prepare = std::move(prepare)] {
        Reading reading = prepare();
        QMetaObject::invokeMethod(
            this,
            [this, request, reading = std::move(reading)] {
                if (request == m_request)
                    play(reading);
            },
            Qt::QueuedConnection);
    });
}

void Narrator::play(const Reading &reading)
{
    if (m_state == Silent)
        return;
    m_isPrepared = true;
    m_words = reading.words;
    m_duration = reading.sound.duration();
    m_started = m_clock.now();
    if (!reading.sound.samples.empty())
        m_output.play(reading.sound, m_volume);
    if (m_state == Paused) {
        m_paused = m_started;
        m_output.pause();
        return;
    }
    advance();
}

void Narrator::pause()
{
    if (m_state != Speaking)
        return;
    m_paused = m_clock.now();
    m_timer.stop();
    m_output.pause();
    enter(Paused);
}

void Narrator::resume()
{
    if (m_state != Paused)
        return;
    m_started += m_clock.now() - m_paused;
    m_output.resume();
    enter(Speaking);
    if (m_isPrepared)
        advance();
}

void Narrator::stop()
{
    ++m_request;
    m_thread.clear();
    m_timer.stop();
    m_output.stop();
    m_slide = 0;
    mark({});
    enter(Silent);
}

void Narrator::advance()
{
    if (m_state != Speaking || !m_isPrepared)
        return;
    const std::chrono::milliseconds now = spent();
    const auto next
        = std::upper_bound(m_words.begin(), m_words.end(), now,
                           [](auto time, const SpokenWord &word) { return time < word.at; });
    if (now >= m_duration) {
        stop();
        emit finished();
        return;
    }
    mark(next == m_words.begin() ? std::nullopt : std::optional(*std::prev(next)));
    const auto until = next == m_words.end() ? m_duration : next->at;
    m_timer.start(std::max(1ms, until - now));
}

void Narrator::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void Narrator::mark(std::optional<SpokenWord> word)
{
    if (m_word == word)
        return;
    m_word = word;
    emit wordChanged();
}

std::chrono::milliseconds Narrator::spent() const
{
    return m_clock.now() - m_started;
}

} // namespace vitrine
