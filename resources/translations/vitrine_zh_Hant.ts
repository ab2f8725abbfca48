<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccessPanel</name>
    <message>
        <source>On</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>Make it suit you</source>
        <translation>調整為適合您的方式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1檔，共%2檔</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比度</translation>
    </message>
    <message>
        <source>Light background</source>
        <translation>淺色背景</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>減少動畫</translation>
    </message>
    <message>
        <source>Everything within low reach</source>
        <translation>操作區域下移</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗讀</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>調低音量</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>調高音量</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢復原樣</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Access</source>
        <translation>無障礙</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Slide %1 of %2</source>
        <translation>第%1頁，共%2頁</translation>
    </message>
    <message>
        <source>On screen: black</source>
        <translation>觀眾畫面：黑屏</translation>
    </message>
    <message>
        <source>On screen: white</source>
        <translation>觀眾畫面：白屏</translation>
    </message>
    <message>
        <source>On screen: held at slide %1</source>
        <translation>觀眾畫面：定格在第%1頁</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>觀眾畫面</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>已是最後一頁</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一頁</translation>
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
        <translation>暫停計時</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>開始計時</translation>
    </message>
    <message>
        <source>Reset the clock</source>
        <translation>計時歸零</translation>
    </message>
</context>
<context>
    <name>ControlBand</name>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>無障礙</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>帶走這個故事</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>細看</translation>
    </message>
</context>
<context>
    <name>FigureDots</name>
    <message>
        <source>One dot stands for %1.</source>
        <translation>一個圓點代表%1。</translation>
    </message>
</context>
<context>
    <name>HallPages</name>
    <message>
        <source>Previous page</source>
        <translation>上一組</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一組</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n個故事</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HallPlan</name>
    <message>
        <source>Zone</source>
        <translation>展區</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>板塊</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>專題</translation>
    </message>
</context>
<context>
    <name>HallRow</name>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n個故事</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdlePrompt</name>
    <message>
        <source>Still there?</source>
        <translation>您還在嗎？</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Otherwise the exhibition starts again from the beginning.</source>
        <translation>輕觸任何位置即可繼續，否則將返回開始畫面。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續參觀</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新開始</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Touch to begin</source>
        <translation>輕觸螢幕，開始參觀</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>現已閉館</translation>
    </message>
    <message>
        <source>Open again today at %1</source>
        <translation>今天 %1 重新開放</translation>
    </message>
    <message>
        <source>Open again tomorrow at %1</source>
        <translation>明天 %1 重新開放</translation>
    </message>
    <message>
        <source>Open again on %1 at %2</source>
        <extracomment>%1 is a date, %2 a time</extracomment>
        <translation>%1 %2 重新開放</translation>
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
        <translation>暫停朗讀</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>繼續朗讀</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation>朗讀本頁</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗讀</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
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
        <translation>找不到「%1」，請換個較短的詞再試。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Type an English word, or the sound of a Chinese one: fuzhou, or fz, finds 福州.</source>
        <translation>輸入英文或漢語拼音：例如「福州」，可輸入fuzhou或fz。</translation>
    </message>
    <message>
        <source>English or pinyin</source>
        <translation>英文或漢語拼音</translation>
    </message>
</context>
<context>
    <name>SlideLabel</name>
    <message>
        <source>Synthetic voice</source>
        <translation>合成語音</translation>
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
        <translation>經官方來源證實</translation>
    </message>
    <message>
        <source>Confirmed by other press reports</source>
        <translation>經其他媒體報道證實</translation>
    </message>
    <message>
        <source>In the report only</source>
        <translation>僅見於原報道</translation>
    </message>
    <message>
        <source>Inferred by the editors</source>
        <translation>編者推斷</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>內容依據</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Report, paragraph %1</source>
        <translation>原報道段落：%1</translation>
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
        <translation>上一頁</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第%1/%2頁</translation>
    </message>
    <message>
        <source>End</source>
        <translation>結尾</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>自動播放</translation>
    </message>
</context>
<context>
    <name>StoryEnd</name>
    <message>
        <source>Go on to</source>
        <translation>繼續參觀</translation>
    </message>
</context>
<context>
    <name>TakeawayPanel</name>
    <message>
        <source>Take it with you</source>
        <translation>帶走這個故事</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR碼</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the square. It holds the text and the sources; no network is needed.</source>
        <translation>用手機鏡頭對準方碼，即可帶走文字和資料來源，無需連網。</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>上一個QR碼</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>QR碼 %1/%2</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>下一個QR碼</translation>
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
        <translation>板塊</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>專題</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>展區</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一組</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一組</translation>
    </message>
    <message numerus="yes">
        <source>%n slides</source>
        <translation>
            <numerusform>%n頁</numerusform>
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
        <translation>縮小圖片</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>圖片大小</translation>
    </message>
    <message>
        <source>Larger picture</source>
        <translation>放大圖片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ZoomView</name>
    <message>
        <source>Look closer</source>
        <translation>細看</translation>
    </message>
    <message>
        <source>Look closer: %1</source>
        <translation>細看：%1</translation>
    </message>
</context>
<context>
    <name>vitrine::Takeaway</name>
    <message>
        <source>Inferred by the editors: %1</source>
        <translation>編者推斷：%1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>資料來源</translation>
    </message>
</context>
</TS>
