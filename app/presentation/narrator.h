// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content/narration.h"
#include "media/speech/pcm.h"
#include "session/clock.h"
#include "shownexhibition.h"
#include "soundoutput.h"

#include <QColor>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace vitrine {

/// Reads aloud: the slides from the pack, anything else by the synthetic voice at once. A newer
/// request ends the one before. Sound and voices are not touched before something is to be read.
class Narrator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The player has one")

    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool synthetic READ isSynthetic NOTIFY stateChanged FINAL)
    /// The slide that is read, by its place in the exhibition; 0 where none is.
    Q_PROPERTY(int slide READ slide NOTIFY stateChanged FINAL)
    /// The word that is being spoken: where it stands in which text of the slide.
    Q_PROPERTY(Part part READ part NOTIFY wordChanged FINAL)
    Q_PROPERTY(int first READ first NOTIFY wordChanged FINAL)
    Q_PROPERTY(int length READ length NOTIFY wordChanged FINAL)

public:
    enum State { Silent, Speaking, Paused };
    Q_ENUM(State)
    enum Part { None, Title, Figures, Caption };
    Q_ENUM(Part)

    Narrator(const ShownExhibition &exhibition, const Clock &clock, QObject *parent = nullptr);
    ~Narrator() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSynthetic() const { return m_isSynthetic; }
    [[nodiscard]] int slide() const { return m_slide; }
    [[nodiscard]] Part part() const;
    [[nodiscard]] int first() const { return m_word ? m_word->first : 0; }
    [[nodiscard]] int length() const { return m_word ? m_word->length : 0; }
    void setVolume(qreal volume);

    /// Reads a slide in the exhibition's language.
    Q_INVOKABLE void readSlide(int number);
    /// Reads any text in the exhibition's language.
    Q_INVOKABLE void say(const QString &text);
    /// \a text as StyledText in which the word at \a first is underlined and in \a colour.
    Q_INVOKABLE [[nodiscard]] static QString marked(const QString &text, int first, int length,
                                                    const QColor &colour);
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void stop();
    /// Looks at the clock, as the timer does.
    void advance();

signals:
    void stateChanged();
    void wordChanged();
    void finished();

private:
    /// What is to be heard, once it is decoded or synthesized.
    struct Reading {
        Pcm sound = {};
        std::vector<SpokenWord> words = {};
    };

    void begin(int slide, bool isSynthetic, std::function<Reading()> prepare);
    void play(const Reading &reading);
    void enter(State state);
    void mark(std::optional<SpokenWord> word);
    [[nodiscard]] std::chrono::milliseconds spent() const;

    const ShownExhibition &m_exhibition;
    const Clock &m_clock;
    SoundOutput m_output;
    qreal m_volume = 1;
    State m_state = Silent;
    bool m_isSynthetic = false;
    int m_slide = 0;
    int m_request = 0; ///< What is prepared for an older one is not played.
    bool m_isPrepared = false;
    std::chrono::milliseconds m_duration = {};
    std::chrono::milliseconds m_started = {}; ///< By the clock; pauses move it on.
    std::chrono::milliseconds m_paused = {}; ///< When, by the clock.
    std::vector<SpokenWord> m_words = {};
    std::optional<SpokenWord> m_word = {};
    QTimer m_timer;
    QThreadPool m_thread;
};

} // namespace vitrine
