// SPDX-FileCopyrightText: 2026 The Vitrine authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captions.h"

#include <random>

namespace vitrine {

using namespace Qt::StringLiterals;

namespace {

/// One word in all languages.
using Word = std::array<QStringView, 3>;

constexpr std::array subjects = std::to_array<Word>({
    {u"computing centre", u"算力中心", u"算力中心"},
    {u"data exchange", u"数据交易所", u"數據交易所"},
    {u"service hall", u"政务大厅", u"政務大廳"},
    {u"weather station", u"气象站", u"氣象站"},
    {u"harbour crane", u"港口起重机", u"港口起重機"},
    {u"river model", u"河流模型", u"河流模型"},
    {u"tea garden", u"茶园", u"茶園"},
    {u"ancient street", u"古街", u"古街"},
    {u"lacquer box", u"漆盒", u"漆盒"},
    {u"porcelain bowl", u"瓷碗", u"瓷碗"},
    {u"painted scroll", u"画卷", u"畫卷"},
    {u"delivery robot", u"配送机器人", u"配送機器人"},
    {u"satellite receiver", u"卫星接收机", u"衛星接收機"},
    {u"hospital ward", u"病房", u"病房"},
    {u"school library", u"学校图书馆", u"學校圖書館"},
    {u"electric bus", u"电动公交车", u"電動公交車"},
    {u"power grid", u"电网", u"電網"},
    {u"fish farm", u"养殖场", u"養殖場"},
    {u"paper workshop", u"造纸作坊", u"造紙作坊"},
    {u"court room", u"法庭", u"法庭"},
    {u"payment terminal", u"支付终端", u"支付終端"},
    {u"translation machine", u"翻译机", u"翻譯機"},
    {u"city map", u"城市地图", u"城市地圖"},
    {u"museum depot", u"博物馆库房", u"博物館庫房"},
    {u"wooden bridge", u"廊桥", u"廊橋"},
    {u"stone lion", u"石狮", u"石獅"},
    {u"village clinic", u"乡村诊所", u"鄉村診所"},
    {u"training ship", u"教学船", u"教學船"},
    {u"quantum computer", u"量子计算机", u"量子計算機"},
    {u"voice assistant", u"语音助手", u"語音助手"},
    {u"forest camera", u"森林摄像机", u"森林攝像機"},
    {u"water sluice", u"水闸", u"水閘"},
});

constexpr std::array places = std::to_array<Word>({
    {u"Xiamen", u"厦门", u"廈門"},     {u"Pingtan", u"平潭", u"平潭"},
    {u"Quanzhou", u"泉州", u"泉州"},   {u"Changle", u"长乐", u"長樂"},
    {u"Nanping", u"南平", u"南平"},    {u"Ningde", u"宁德", u"寧德"},
    {u"Hangzhou", u"杭州", u"杭州"},   {u"Guangzhou", u"广州", u"廣州"},
    {u"Shenzhen", u"深圳", u"深圳"},   {u"Hong Kong", u"香港", u"香港"},
    {u"Macao", u"澳门", u"澳門"},      {u"Taipei", u"台北", u"台北"},
    {u"Shanghai", u"上海", u"上海"},   {u"Beijing", u"北京", u"北京"},
    {u"Chengdu", u"成都", u"成都"},    {u"Xi’an", u"西安", u"西安"},
    {u"Guiyang", u"贵阳", u"貴陽"},    {u"Urumqi", u"乌鲁木齐", u"烏魯木齊"},
    {u"Harbin", u"哈尔滨", u"哈爾濱"}, {u"Kunming", u"昆明", u"昆明"},
});

constexpr std::array qualities = std::to_array<Word>({
    {u"intelligent", u"智能", u"智能"},
    {u"green", u"绿色", u"綠色"},
    {u"shared", u"共享", u"共享"},
    {u"early", u"早期", u"早期"},
    {u"restored", u"修复的", u"修復的"},
    {u"famous", u"著名的", u"著名的"},
    {u"everyday", u"日常", u"日常"},
    {u"experimental", u"试验性", u"試驗性"},
    {u"open", u"开放的", u"開放的"},
    {u"quiet", u"安静的", u"安靜的"},
    {u"cross-border", u"跨境", u"跨境"},
    {u"industrial", u"工业", u"工業"},
});

constexpr std::array people = std::to_array<Word>({
    {u"families", u"家庭", u"家庭"},
    {u"students", u"学生", u"學生"},
    {u"doctors", u"医生", u"醫生"},
    {u"engineers", u"工程师", u"工程師"},
    {u"fishermen", u"渔民", u"漁民"},
    {u"travellers", u"旅客", u"旅客"},
    {u"judges", u"法官", u"法官"},
    {u"old people", u"老人", u"老人"},
    {u"small firms", u"小企业", u"小企業"},
    {u"teachers", u"教师", u"教師"},
});

constexpr std::array deeds = std::to_array<Word>({
    {u"measure the tides", u"测量潮汐", u"測量潮汐"},
    {u"pay without cash", u"无现金支付", u"無現金支付"},
    {u"learn a language", u"学习语言", u"學習語言"},
    {u"find the way home", u"找到回家的路", u"找到回家的路"},
    {u"save electricity", u"节约用电", u"節約用電"},
    {u"see a doctor online", u"在线看病", u"在線看病"},
    {u"trade across the sea", u"跨海贸易", u"跨海貿易"},
    {u"watch the mountains", u"看护山林", u"看護山林"},
    {u"print their own books", u"印自己的书", u"印自己的書"},
    {u"settle a quarrel", u"解决纠纷", u"解決糾紛"},
});

constexpr Word digital {u"Digital", u"数字", u"數字"};
constexpr Word fuzhou {u"Fuzhou", u"福州", u"福州"};

constexpr std::u16string_view surnames
    = u"林陈黄郑王吴李张刘杨许蔡谢苏郭叶何曾方邱江罗高潘朱简钟彭詹胡施沈余卢梁赵颜柯翁魏";
constexpr std::u16string_view givenNames
    = u"志明美玉春秀文华建国海云清子安宁立德伟强芳兰竹梅松柏山川江河星辰宇宙航天远近高低"
      u"金银铜木水火土日月光辉永恒信义仁礼智勇诚实思源希望晓冬夏秋雪雨风雷";

/// Chooses by one number, always alike.
class Choice
{
public:
    explicit Choice(int number) : m_random(unsigned(number) * 2654435761U) { m_random.discard(2); }

    template <class Values>
    const auto &of(const Values &values)
    {
        return values[m_random() % values.size()];
    }
    int between(int least, int most)
    {
        return least + int(m_random() % unsigned(most - least + 1));
    }

private:
    std::minstd_rand m_random;
};

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

} // namespace

CaptionTexts Captions::at(int number) const
{
    Choice choice(number);
    const bool isEven = number % 2 == 0;
    const auto [subject, other] = std::pair(choice.of(subjects), choice.of(subjects));
    const Word &place = !isEven && choice.between(1, 8) == 1 ? fuzhou : choice.of(places);
    const Word &from = isEven ? choice.of(places) : fuzhou;
    const Word &quality = isEven && choice.between(1, 8) == 1 ? digital : choice.of(qualities);
    const Word &otherQuality = isEven ? digital : choice.of(qualities);
    const auto [who, deed] = std::pair(choice.of(people), choice.of(deeds));
    const QString year = QString::number(choice.between(1870, 2024));
    const QString family(QChar(choice.of(surnames)));
    const QString given = QString(QChar(choice.of(givenNames))) + QChar(choice.of(givenNames));
    const QString latin = capitalised(m_pinyin.runs(family).value(0).join(QString())) + u' '
        + capitalised(m_pinyin.runs(given).value(0).join(QString()));

    CaptionTexts texts;
    texts.titles[0] = capitalised(u"%1 %2 of %3"_s.arg(quality[0], subject[0], place[0]));
    texts.captions[0]
        = u"%1 brought the %2 %3 from %4 in %5. At the exhibition %6 may try how to %7; %8 parts are original."_s
              .arg(latin, otherQuality[0], other[0], from[0], year, who[0], deed[0])
              .arg(number);
    for (const std::size_t language : {1U, 2U}) {
        const QString pattern = language == 1
            ? u"%1于%2年把%3的%4%5带到展览现场，%6可以亲手尝试%7，其中%8件为原物。"_s
            : u"%1於%2年把%3的%4%5帶到展覽現場，%6可以親手嘗試%7，其中%8件為原物。"_s;
        texts.titles[language]
            = u"%1的%2%3"_s.arg(place[language], quality[language], subject[language]);
        texts.captions[language]
            = pattern
                  .arg(family + given, year, from[language], otherQuality[language],
                       other[language], who[language], deed[language])
                  .arg(number);
    }
    return texts;
}

} // namespace vitrine
