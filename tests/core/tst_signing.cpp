// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catchqt.h"
#include "testexhibition.h"

#include "packs/signing/packsignature.h"
#include "packs/signing/secretkey.h"
#include "packs/signing/trustedkeys.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace vitrine;
using namespace Qt::StringLiterals;
using Kind = SigningError::Kind;

namespace {

QByteArray noPassword()
{
    throw std::runtime_error("nobody should ask for a password");
}

/// A folder with a file to sign.
class Desk
{
    QTemporaryDir m_folder;

public:
    QString file = path(u"sea.vitrine"_s);

    Desk() { write(u"sea.vitrine"_s, QByteArray("tides\n").repeated(700'000)); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile there(path(name));
        REQUIRE(there.open(QIODevice::WriteOnly));
        REQUIRE(there.write(bytes) == bytes.size());
    }
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray bytes = bytesOf(path(name));
        REQUIRE(bytes.contains(before));
        write(name, bytes.replace(before, after));
    }
    /// Changes one character in the middle of one line, counted from 0.
    void change(const QString &name, int line) const
    {
        QByteArrayList lines = bytesOf(path(name)).split('\n');
        char &letter = lines[line][lines[line].size() / 2];
        letter = letter == 'A' ? 'B' : 'A';
        write(name, lines.join('\n'));
    }
    int minisign(const QStringList &arguments, const QByteArray &typed = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"minisign"_s, arguments);
        REQUIRE(process.waitForStarted());
        process.write(typed);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished());
        UNSCOPED_INFO(process.readAll().toStdString());
        return process.exitCode();
    }
    PublicKey publicKey(const QString &name) const
    {
        const SigningResult<PublicKey> key = PublicKey::read(path(name));
        REQUIRE(key);
        return *key;
    }
    /// Makes museum.key and museum.pub, and signs the file.
    SecretKey sign() const
    {
        SecretKey key = SecretKey::generate();
        write(u"museum.key"_s, key.text({}, {}));
        write(u"museum.pub"_s, key.publicKey().text());
        const SigningResult<PackSignature> signature
            = PackSignature::make(file, key, "timestamp:1\tfile:sea.vitrine\thashed");
        REQUIRE(signature);
        write(u"sea.vitrine.minisig"_s, signature->text());
        return key;
    }
    SigningResult<PublicKey> signer() const
    {
        return signerOf(file, TrustedKeys::in({m_folder.path()}).keys);
    }
};

} // namespace

TEST_CASE("minisign accepts our signature, by our key", "[signing]")
{
    const Desk desk;
    desk.sign();

    CHECK(desk.minisign({u"-V"_s, u"-p"_s, u"museum.pub"_s, u"-m"_s, u"sea.vitrine"_s}) == 0);
    CHECK(desk.minisign({u"-V"_s, u"-H"_s, u"-p"_s, u"museum.pub"_s, u"-m"_s, u"sea.vitrine"_s})
          == 0);
    desk.write(u"sea.vitrine"_s, "other tides");
    CHECK(desk.minisign({u"-V"_s, u"-p"_s, u"museum.pub"_s, u"-m"_s, u"sea.vitrine"_s}) != 0);
}

TEST_CASE("minisign signs with our keys, bare and encrypted", "[signing]")
{
    const Desk desk;
    const SecretKey key = desk.sign();
    REQUIRE(QFile::remove(desk.path(u"sea.vitrine.minisig"_s)));
    QByteArray typed;
    SECTION("bare") { }
    SECTION("encrypted")
    {
        desk.write(u"museum.key"_s, key.text("low water", SecretKey::Effort::least()));
        typed = "low water\n";
    }

    REQUIRE(desk.minisign({u"-S"_s, u"-s"_s, u"museum.key"_s, u"-m"_s, u"sea.vitrine"_s}, typed)
            == 0);

    const SigningResult<PublicKey> signer = desk.signer();
    REQUIRE(signer);
    CHECK(signer->name == u"museum"_s);
    CHECK(signer->key == key.publicKey().key);
}

TEST_CASE("We accept minisign's signatures of both kinds", "[signing]")
{
    const Desk desk;
    REQUIRE(desk.minisign({u"-G"_s, u"-W"_s, u"-p"_s, u"harbour.pub"_s, u"-s"_s, u"harbour.key"_s})
            == 0);
    QStringList sign {u"-S"_s,          u"-s"_s, u"harbour.key"_s,         u"-m"_s,
                      u"sea.vitrine"_s, u"-t"_s, u"潮汐, with a comment"_s};
    PackSignature::Of expected = PackSignature::Of::Digest;
    SECTION("of the digest") { }
    SECTION("of the file itself")
    {
        sign.append(u"-l"_s);
        expected = PackSignature::Of::File;
    }

    REQUIRE(desk.minisign(sign) == 0);

    const auto signature = PackSignature::read(PackSignature::pathFor(desk.file));
    REQUIRE(signature);
    CHECK(signature->of == expected);
    CHECK(QString::fromUtf8(signature->trustedComment) == u"潮汐, with a comment"_s);
    CHECK(desk.signer().value().name == u"harbour"_s);
    desk.write(u"sea.vitrine"_s, "other tides");
    CHECK(desk.signer().error().kind == Kind::WrongSignature);
}

TEST_CASE("We sign with minisign's keys, bare and encrypted", "[signing]")
{
    const Desk desk;
    QStringList generate {u"-G"_s, u"-p"_s, u"harbour.pub"_s, u"-s"_s, u"harbour.key"_s};
    QByteArray typed;
    SECTION("bare")
    {
        generate.append(u"-W"_s);
    }
    SECTION("encrypted")
    {
        typed = "spring tide\nspring tide\n";
    }
    REQUIRE(desk.minisign(generate, typed) == 0);

    const auto key = SecretKey::read(desk.path(u"harbour.key"_s), [&] { return "spring tide"; });

    REQUIRE(key);
    CHECK(key->publicKey().text() == bytesOf(desk.path(u"harbour.pub"_s)));
    if (!typed.isEmpty())
        CHECK(SecretKey::read(desk.path(u"harbour.key"_s), [&] { return "neap tide"; }).error().kind
              == Kind::WrongPassword);
}

TEST_CASE("Whatever was changed of a signed pack is noticed", "[signing]")
{
    const Desk desk;
    desk.sign();
    REQUIRE(desk.signer());
    const QString signature = u"sea.vitrine.minisig"_s;
    Kind expected = Kind::WrongSignature;

    SECTION("one byte of the pack")
    {
        desk.replace(u"sea.vitrine"_s, QByteArray("tides\n").repeated(700'000),
                     QByteArray("tides\n").repeated(699'999) + "tidez\n");
    }
    SECTION("the end of the pack")
    {
        desk.write(u"sea.vitrine"_s, bytesOf(desk.file).chopped(1));
    }
    SECTION("the signature")
    {
        desk.change(signature, 1);
    }
    SECTION("the trusted comment")
    {
        desk.replace(signature, "timestamp:1", "timestamp:2");
    }
    SECTION("the signature of the comment")
    {
        desk.change(signature, 3);
    }
    SECTION("the kind of the signature")
    {
        QByteArrayList lines = bytesOf(desk.path(signature)).split('\n');
        QByteArray bytes = QByteArray::fromBase64(lines[1]);
        bytes[1] = 'd';
        lines[1] = bytes.toBase64();
        desk.write(signature, lines.join('\n'));
    }
    SECTION("the key's id")
    {
        QByteArrayList lines = bytesOf(desk.path(signature)).split('\n');
        QByteArray bytes = QByteArray::fromBase64(lines[1]);
        bytes[5] = char(bytes[5] + 1);
        lines[1] = bytes.toBase64();
        desk.write(signature, lines.join('\n'));
        expected = Kind::UnknownSigner;
    }
    SECTION("the trusted key, with its id kept")
    {
        PublicKey other = SecretKey::generate().publicKey();
        other.id = desk.publicKey(u"museum.pub"_s).id;
        desk.write(u"museum.pub"_s, other.text());
    }
    SECTION("the signature was cut short")
    {
        desk.write(signature, bytesOf(desk.path(signature)).chopped(90));
        expected = Kind::Malformed;
    }
    SECTION("the signature is gone")
    {
        REQUIRE(QFile::remove(desk.path(signature)));
        expected = Kind::NotSigned;
    }
    SECTION("the pack is gone")
    {
        REQUIRE(QFile::remove(desk.file));
        expected = Kind::Unreadable;
    }
    SECTION("the key is not trusted any more")
    {
        REQUIRE(QFile::remove(desk.path(u"museum.pub"_s)));
        expected = Kind::UnknownSigner;
    }

    const SigningResult<PublicKey> signer = desk.signer();
    REQUIRE_FALSE(signer);
    CHECK(signer.error().kind == expected);
    CHECK(signer.error().sentence.contains(u"sea.vitrine"_s));
}

TEST_CASE("The untrusted comment may say what it likes", "[signing]")
{
    const Desk desk;
    desk.sign();

    desk.replace(u"sea.vitrine.minisig"_s, "signature from vitrinectl", "from a friend\r");

    CHECK(desk.signer());
}

TEST_CASE("Of two trusted keys with one id the right one is found", "[signing]")
{
    const Desk desk;
    desk.sign();
    PublicKey other = SecretKey::generate().publicKey();
    other.id = desk.publicKey(u"museum.pub"_s).id;

    desk.write(u"a-first.pub"_s, other.text());

    CHECK(desk.signer().value().name == u"museum"_s);
}

TEST_CASE("A file that is no key is told by its name, and the others count", "[signing]")
{
    const Desk desk;
    desk.sign();
    desk.write(u"shopping.pub"_s, "bread\nbutter\n");

    const TrustedKeys trusted = TrustedKeys::in({desk.path(u"nowhere"_s), desk.path({})});

    CHECK(trusted.keys.size() == 1);
    REQUIRE(trusted.faults.size() == 1);
    CHECK(trusted.faults[0].contains(u"shopping.pub"_s));
}

TEST_CASE("A secret key that is not whole is refused without asking for a password", "[signing]")
{
    const Desk desk;
    const SecretKey key = SecretKey::generate();
    QByteArray text = key.text("low water", SecretKey::Effort::least());
    SECTION("cut short")
    {
        text.chop(40);
    }
    SECTION("another kind of file")
    {
        text = key.publicKey().text();
    }
    SECTION("asking for all the memory there is")
    {
        QByteArrayList lines = text.split('\n');
        QByteArray bytes = QByteArray::fromBase64(lines[1]);
        bytes[6 + 32 + 8 + 6] = 1;
        text = lines[0] + '\n' + bytes.toBase64() + '\n';
    }
    SECTION("empty")
    {
        text.clear();
    }
    desk.write(u"museum.key"_s, text);

    const auto read = SecretKey::read(desk.path(u"museum.key"_s), noPassword);

    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Kind::Malformed);
    CHECK(read.error().sentence.contains(u"museum.key"_s));
}

TEST_CASE("A check can be stopped", "[signing]")
{
    const Desk desk;
    desk.sign();
    double seen = 0;

    const auto signer
        = signerOf(desk.file, TrustedKeys::in({desk.path({})}).keys, [&](double done) {
              seen = done;
              return done < 0.4;
          });

    REQUIRE_FALSE(signer);
    CHECK(signer.error().kind == Kind::Stopped);
    CHECK(seen < 0.9);
}
