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
    <name>ExhibitionPage</name>
    <message>
        <source>the one that came with the program</source>
        <translation>程式隨附的展覽</translation>
    </message>
    <message>
        <source>Copying %1 from the stick. Leave it plugged in.</source>
        <translation>正在從隨身碟複製 %1，請勿拔出。</translation>
    </message>
    <message>
        <source>Checking %1. The stick can be pulled out.</source>
        <translation>正在檢查 %1，隨身碟可以拔出。</translation>
    </message>
    <message>
        <source>%1 is sound. It will be shown as soon as nobody is there.</source>
        <translation>%1 完好無損，待無人時即會展示。</translation>
    </message>
    <message>
        <source>%1 is what is shown now.</source>
        <translation>現在展示的是 %1。</translation>
    </message>
    <message>
        <source>Plug in a stick with a new exhibition (NAME.vitrine and NAME.vitrine.minisig). It is copied, checked, and shown when nobody is there.</source>
        <translation>請插入存有新展覽（名稱.vitrine 和 名稱.vitrine.minisig）的隨身碟。系統會複製並檢查，待無人時展示。</translation>
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
        <source>Shown now</source>
        <translation>正在展示</translation>
    </message>
    <message>
        <source>From a stick</source>
        <translation>來自隨身碟</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>立即展示</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>仍然採用</translation>
    </message>
    <message>
        <source>Take it now?</source>
        <translation>確定採用？</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>先前</translation>
    </message>
    <message>
        <source>Before this, %1 was shown.</source>
        <translation>此前展示的是 %1。</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Go back now?</source>
        <translation>確定復原？</translation>
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
    <name>HealthPage</name>
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
    <name>HealthRow</name>
    <message>
        <source>Well</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
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
        <source>The clock is in doubt, so the exhibition stays open: %1</source>
        <translation>時鐘存疑，因此展覽保持開放：%1</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今日閉館</translation>
    </message>
    <message>
        <source>On, until midnight</source>
        <translation>開，至午夜</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
    </message>
    <message>
        <source>Begin anew every night</source>
        <translation>每晚重新啟動</translation>
    </message>
    <message>
        <source>Between %1, when nobody is there</source>
        <translation>%1 之間，無人時</translation>
    </message>
    <message>
        <source>Brightness of the panel</source>
        <translation>螢幕亮度</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>調暗</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>調亮</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Other hours on: %1</source>
        <translation>特殊日期：%1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉館</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Open</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉館</translation>
    </message>
    <message>
        <source>Opens earlier</source>
        <translation>提早開放</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>延後開放</translation>
    </message>
    <message>
        <source>Closes earlier</source>
        <translation>提早閉館</translation>
    </message>
    <message>
        <source>Closes later</source>
        <translation>延後閉館</translation>
    </message>
    <message>
        <source>All days so</source>
        <translation>套用到每天</translation>
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
    <name>LockPad</name>
    <message>
        <source>Choose a PIN</source>
        <translation>設定PIN碼</translation>
    </message>
    <message>
        <source>Type the new PIN again</source>
        <translation>請再次輸入新PIN碼</translation>
    </message>
    <message>
        <source>No PIN is set</source>
        <translation>尚未設定PIN碼</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>管理員專用</translation>
    </message>
    <message>
        <source>Wrong too often. Next attempt in %1.</source>
        <translation>錯誤次數過多，%1 後可再試。</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>PIN碼不正確。</translation>
    </message>
    <message>
        <source>A PIN has %1 digits or more.</source>
        <translation>PIN碼至少 %1 位。</translation>
    </message>
    <message>
        <source>Everybody tries this one first. Choose another.</source>
        <translation>這個太容易猜到，請另選一個。</translation>
    </message>
    <message>
        <source>The two were not the same. Choose once more.</source>
        <translation>兩次輸入不一致，請重新設定。</translation>
    </message>
    <message>
        <source>The disk did not take it. Look at the free space, then try again.</source>
        <translation>磁碟未能寫入。請檢查可用空間後重試。</translation>
    </message>
    <message>
        <source>%1 digits or more. Only whoever switched the kiosk on can do this.</source>
        <translation>至少 %1 位。只有剛開啟本機的人才能設定。</translation>
    </message>
    <message>
        <source>Set one with “vitrinectl pin set”, or switch the kiosk off and on and come back within ten minutes.</source>
        <translation>請用「vitrinectl pin set」設定，或重新開機後十分鐘內再來。</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>請輸入PIN碼。</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>返回展覽</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>確認</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
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
    <name>OperatorPanel</name>
    <message>
        <source>Health</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展覽</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>開放時間</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>觀眾</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Operator&apos;s panel</source>
        <translation>管理員面板</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>Restart now?</source>
        <translation>確定重啟？</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>結束執行</translation>
    </message>
    <message>
        <source>End it now?</source>
        <translation>確定結束？</translation>
    </message>
    <message>
        <source>Health (%1)</source>
        <translation>狀態（%1）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>As the exhibition says</source>
        <translation>按展覽設定</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>開</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關</translation>
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
        <source>Language at the start of a visit</source>
        <translation>參觀開始時的語言</translation>
    </message>
    <message>
        <source>Volume at the start of a visit</source>
        <translation>參觀開始時的音量</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>減小音量</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>增大音量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Without a touch, until “Still there?”</source>
        <translation>無人觸摸多久後詢問「您還在嗎？」</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>縮短</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>Time to answer it</source>
        <translation>等待回答的時間</translation>
    </message>
    <message>
        <source>Count visits, without knowing whose</source>
        <translation>匿名統計參觀次數</translation>
    </message>
    <message>
        <source>Take exhibitions without a signature</source>
        <translation>接受未簽名的展覽</translation>
    </message>
    <message>
        <source>On: whoever has a stick can change what is shown</source>
        <translation>開：任何持有隨身碟的人都能更換內容</translation>
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
    <name>VisitorsPage</name>
    <message>
        <source>Writing …</source>
        <translation>正在寫入……</translation>
    </message>
    <message>
        <source>Written: %1. The stick can be pulled out.</source>
        <translation>已寫入：%1。隨身碟可以拔出。</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>未插入隨身碟。</translation>
    </message>
    <message>
        <source>The stick did not take it. %1</source>
        <translation>隨身碟未能寫入。%1</translation>
    </message>
    <message>
        <source>A table and a page for a browser, of everything that was counted.</source>
        <translation>包含全部統計的表格和網頁。</translation>
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
        <source>visits today</source>
        <translation>今日參觀</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at longest</source>
        <translation>觀看時間最長</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s)</source>
        <translation>
            <numerusform>%1：%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy onto the stick</source>
        <translation>複製到隨身碟</translation>
    </message>
    <message>
        <source>Counting is switched off in the settings.</source>
        <translation>統計已在設定中關閉。</translation>
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
