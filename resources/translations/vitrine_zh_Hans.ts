<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Make it suit you</source>
        <translation>调整为适合您的方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1档，共%2档</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Light background</source>
        <translation>浅色背景</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Everything within low reach</source>
        <translation>操作区域下移</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>调低音量</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>调高音量</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Access</source>
        <translation>无障碍</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>On screen: black</source>
        <translation>观众画面：黑屏</translation>
    </message>
    <message>
        <source>On screen: white</source>
        <translation>观众画面：白屏</translation>
    </message>
    <message>
        <source>On screen: held at slide %1</source>
        <translation>观众画面：定格在第%1页</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>观众画面</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>已是最后一页</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>定格</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Reset the clock</source>
        <translation>计时归零</translation>
    </message>
</context>
<context>
    <name>ControlBand</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>带走这个故事</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>细看</translation>
    </message>
</context>
<context>
    <name>FigureDots</name>
    <message>
        <source>One dot stands for %1.</source>
        <translation>一个圆点代表%1。</translation>
    </message>
</context>
<context>
    <name>HallPages</name>
    <message>
        <source>Previous page</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一组</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n个故事</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HallPlan</name>
    <message>
        <source>Zone</source>
        <translation>展区</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
</context>
<context>
    <name>HallRow</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n个故事</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdlePrompt</name>
    <message>
        <source>Still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the exhibition starts again from the beginning.</source>
        <translation>轻触任意位置即可继续，否则将回到开始画面。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续参观</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Touch to begin</source>
        <translation>轻触屏幕，开始参观</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>现已闭馆</translation>
    </message>
    <message>
        <source>Open again today at %1</source>
        <translation>今天 %1 重新开放</translation>
    </message>
    <message>
        <source>Open again tomorrow at %1</source>
        <translation>明天 %1 重新开放</translation>
    </message>
    <message>
        <source>Open again on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1 %2 重新开放</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>How a date is written: see QLocale</extracomment>
        <translation>M月d日dddd</translation>
    </message>
</context>
<context>
    <name>ReadingControls</name>
    <message>
        <source>Pause reading</source>
        <translation>暂停朗读</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续朗读</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation>朗读本页</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try a shorter word.</source>
        <translation>没有找到“%1”，请换个更短的词再试。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Type an English word, or the sound of a Chinese one: fuzhou, or fz, finds 福州.</source>
        <translation>输入英文或拼音：例如“福州”，可输入fuzhou或fz。</translation>
    </message>
    <message>
        <source>English or pinyin</source>
        <translation>英文或拼音</translation>
    </message>
</context>
<context>
    <name>SlideLabel</name>
    <message>
        <source>Synthetic voice</source>
        <translation>合成语音</translation>
    </message>
</context>
<context>
    <name>SlideView</name>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Confirmed by an official source</source>
        <translation>经官方来源证实</translation>
    </message>
    <message>
        <source>Confirmed by other press reports</source>
        <translation>经其他媒体报道证实</translation>
    </message>
    <message>
        <source>In the report only</source>
        <translation>仅见于原报道</translation>
    </message>
    <message>
        <source>Inferred by the editors</source>
        <translation>编者推断</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>内容依据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Report, paragraph %1</source>
        <translation>原报道段落：%1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
</context>
<context>
    <name>StoryControls</name>
    <message>
        <source>Previous slide</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1/%2页</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>自动播放</translation>
    </message>
</context>
<context>
    <name>StoryEnd</name>
    <message>
        <source>Go on to</source>
        <translation>继续参观</translation>
    </message>
</context>
<context>
    <name>TakeawayPanel</name>
    <message>
        <source>Take it with you</source>
        <translation>带走这个故事</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the square. It holds the text and the sources; no network is needed.</source>
        <translation>用手机摄像头对准方码，即可带走文字和资料来源，无需联网。</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>上一个二维码</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>二维码 %1/%2</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>下一个二维码</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
</context>
<context>
    <name>ZoneScreen</name>
    <message>
        <source>Section</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>展区</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一组</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一组</translation>
    </message>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
</context>
<context>
    <name>ZoomControls</name>
    <message>
        <source>Further left</source>
        <translation>向左看</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>向上看</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>向下看</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>向右看</translation>
    </message>
    <message>
        <source>Smaller picture</source>
        <translation>缩小图片</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>放大图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>Look closer</source>
        <translation>细看</translation>
    </message>
    <message>
        <source>Look closer: %1</source>
        <translation>细看：%1</translation>
    </message>
</context>
<context>
    <name>vitrine::Takeaway</name>
    <message>
        <source>Inferred by the editors: %1</source>
        <translation>编者推断：%1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>资料来源</translation>
    </message>
</context>
</TS>
