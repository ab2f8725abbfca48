// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordreadings.h"

#include <algorithm>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *table = uR"(
长乐 cháng lè      长名 cháng míng    长长 cháng cháng   所长 suǒ cháng     擅长 shàn cháng
更长 gèng cháng    较长 jiào cháng    长期 cháng qī      特长 tè cháng      长度 cháng dù
长江 cháng jiāng   长久 cháng jiǔ     地 dì              着力 zhuó lì       着手 zhuó shǒu
摸得着 mō de zháo  看得 kàn de        分得清 fēn de qīng 配得上 pèi de shàng 经得起 jīng de qǐ
称得上 chēng de shàng 坐得下 zuò de xià 容得下 róng de xià 走得 zǒu de      说得 shuō de
觉得 jué de        行业 háng yè       银行 yín háng      三重 sān chóng     多重 duō chóng
重来 chóng lái     重新 chóng xīn     重庆 chóng qìng    重复 chóng fù      重叠 chóng dié
成都 chéng dū      首都 shǒu dū       都市 dū shì        会计 kuài jì       调整 tiáo zhěng
协调 xié tiáo      空调 kōng tiáo     调低 tiáo dī       调高 tiáo gāo      调节 tiáo jié
处理 chǔ lǐ        处置 chǔ zhì       处于 chǔ yú        部分 bù fèn        充分 chōng fèn
更新 gēng xīn      更换 gēng huàn     更改 gēng gǎi      变更 biàn gēng     角色 jué sè
率先 shuài xiān    亮相 liàng xiàng   相机 xiàng jī      新兴 xīn xīng      兴起 xīng qǐ
振兴 zhèn xīng     要求 yāo qiú       参与 cān yù        刊载 kān zǎi       记载 jì zǎi
所载 suǒ zǎi       便宜 pián yi       当作 dàng zuò      适当 shì dàng      尽头 jìn tóu
尽力 jìn lì        空白 kòng bái      空格 kòng gé       模样 mú yàng       切换 qiē huàn
曲线 qū xiàn       少年 shào nián     成为 chéng wéi     作为 zuò wéi       称为 chēng wéi
分为 fēn wéi       名为 míng wéi      认为 rèn wéi       列为 liè wéi       题为 tí wéi
广为 guǎng wéi     更为 gèng wéi      纳为 nà wéi        行为 xíng wéi      为主 wéi zhǔ
为期 wéi qī        为首 wéi shǒu      均为 jūn wéi       设为 shè wéi       视为 shì wéi
评为 píng wéi      应用 yìng yòng     效应 xiào yìng     对应 duì yìng      响应 xiǎng yìng
适应 shì yìng      供应 gōng yìng     反应 fǎn yìng      种植 zhòng zhí     了解 liǎo jiě
差异 chā yì        差距 chā jù        潮差 cháo chā      时差 shí chā       音乐 yīn yuè
厦门 xià mén       目的 mù dì         的确 dí què        测量 cè liáng      电子 diàn zǐ
)";

QHash<QString, QStringList> read()
{
    QHash<QString, QStringList> readings;
    QString word;
    for (const QString &entry : QString::fromUtf16(table).simplified().split(u' ')) {
        if (entry.front().unicode() >= 0x4E00)
            word = entry;
        else
            readings[word].append(entry);
    }
    return readings;
}

} // namespace

const QHash<QString, QStringList> &wordReadings()
{
    static const QHash<QString, QStringList> readings = read();
    return readings;
}

qsizetype longestWordReading()
{
    static const qsizetype longest = [] {
        qsizetype characters = 0;
        for (auto word = wordReadings().keyBegin(); word != wordReadings().keyEnd(); ++word)
            characters = std::max(characters, word->size());
        return characters;
    }();
    return longest;
}

} // namespace vitrine
