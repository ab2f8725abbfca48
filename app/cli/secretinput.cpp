// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretinput.h"

#include <iostream>
#include <stdexcept>
#include <string>

#include <termios.h>
#include <unistd.h>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// A terminal that does not show what is typed, as long as this lives.
class Silence
{
public:
    Silence()
    {
        m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    termios m_before = {};
    bool m_isTerminal = false;
};

} // namespace

QString askForSecret(const QString &question)
{
    const bool isTerminal = isatty(STDIN_FILENO) == 1;
    if (isTerminal)
        std::cerr << question.toStdString() << ": " << std::flush;
    std::string line;
    {
        const Silence silence;
        std::getline(std::cin, line);
    }
    if (isTerminal)
        std::cerr << '\n';
    return QString::fromStdString(line);
}

QString askForNewSecret(const QString &question)
{
    const QString secret = askForSecret(question);
    if (isatty(STDIN_FILENO) == 1 && askForSecret(u"The same again"_s) != secret)
        throw std::runtime_error("The two were not the same; nothing was changed.");
    return secret;
}

} // namespace vitrine
