// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notifysocket.h"

#include <array>
#include <cstring>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace vitrine {

NotifySocket::NotifySocket()
    : m_socket(socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const QByteArray name = path().toLocal8Bit();
    if (name.size() >= qsizetype(sizeof address.sun_path))
        throw std::runtime_error("The path of the socket is too long.");
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    if (bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throw std::runtime_error("The socket cannot be made.");
}

NotifySocket::~NotifySocket()
{
    close(m_socket);
}

const QByteArrayList &NotifySocket::lines()
{
    std::array<char, 4096> datagram;
    for (;;) {
        const ssize_t size = recv(m_socket, datagram.data(), datagram.size(), 0);
        if (size < 0)
            return m_lines;
        m_lines += QByteArray(datagram.data(), size).split('\n');
    }
}

void NotifySocket::forget()
{
    lines();
    m_lines.clear();
}

bool NotifySocket::staysSilent(int milliseconds) const
{
    pollfd waiting {.fd = m_socket, .events = POLLIN, .revents = 0};
    return poll(&waiting, 1, milliseconds) == 0;
}

} // namespace vitrine
