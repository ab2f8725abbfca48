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
    <name>ExhibitionPage</name>
    <message>
        <source>the one that came with the program</source>
        <translation>程序自带的展览</translation>
    </message>
    <message>
        <source>Copying %1 from the stick. Leave it plugged in.</source>
        <translation>正在从U盘复制 %1，请勿拔出。</translation>
    </message>
    <message>
        <source>Checking %1. The stick can be pulled out.</source>
        <translation>正在检查 %1，U盘可以拔出。</translation>
    </message>
    <message>
        <source>%1 is sound. It will be shown as soon as nobody is there.</source>
        <translation>%1 完好无损，待无人时即会展示。</translation>
    </message>
    <message>
        <source>%1 is what is shown now.</source>
        <translation>现在展示的是 %1。</translation>
    </message>
    <message>
        <source>Plug in a stick with a new exhibition (NAME.vitrine and NAME.vitrine.minisig). It is copied, checked, and shown when nobody is there.</source>
        <translation>请插入存有新展览（名称.vitrine 和 名称.vitrine.minisig）的U盘。系统会复制并检查，待无人时展示。</translation>
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
        <translation>来自U盘</translation>
    </message>
    <message>
        <source>Show it now</source>
        <translation>立即展示</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>仍然采用</translation>
    </message>
    <message>
        <source>Take it now?</source>
        <translation>确定采用？</translation>
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
        <translation>恢复</translation>
    </message>
    <message>
        <source>Go back now?</source>
        <translation>确定恢复？</translation>
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
        <translation>时钟存疑，因此展览保持开放：%1</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今日闭馆</translation>
    </message>
    <message>
        <source>On, until midnight</source>
        <translation>开，至午夜</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Begin anew every night</source>
        <translation>每晚重新启动</translation>
    </message>
    <message>
        <source>Between %1, when nobody is there</source>
        <translation>%1 之间，无人时</translation>
    </message>
    <message>
        <source>Brightness of the panel</source>
        <translation>屏幕亮度</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>调暗</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>调亮</translation>
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
        <translation>闭馆</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>Open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>闭馆</translation>
    </message>
    <message>
        <source>Opens earlier</source>
        <translation>提早开放</translation>
    </message>
    <message>
        <source>Opens later</source>
        <translation>推迟开放</translation>
    </message>
    <message>
        <source>Closes earlier</source>
        <translation>提早闭馆</translation>
    </message>
    <message>
        <source>Closes later</source>
        <translation>推迟闭馆</translation>
    </message>
    <message>
        <source>All days so</source>
        <translation>应用到每天</translation>
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
    <name>LockPad</name>
    <message>
        <source>Choose a PIN</source>
        <translation>设置PIN码</translation>
    </message>
    <message>
        <source>Type the new PIN again</source>
        <translation>请再次输入新PIN码</translation>
    </message>
    <message>
        <source>No PIN is set</source>
        <translation>尚未设置PIN码</translation>
    </message>
    <message>
        <source>For the operator</source>
        <translation>管理员专用</translation>
    </message>
    <message>
        <source>Wrong too often. Next attempt in %1.</source>
        <translation>错误次数过多，%1 后可再试。</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>PIN码不正确。</translation>
    </message>
    <message>
        <source>A PIN has %1 digits or more.</source>
        <translation>PIN码至少 %1 位。</translation>
    </message>
    <message>
        <source>Everybody tries this one first. Choose another.</source>
        <translation>这个太容易猜到，请另选一个。</translation>
    </message>
    <message>
        <source>The two were not the same. Choose once more.</source>
        <translation>两次输入不一致，请重新设置。</translation>
    </message>
    <message>
        <source>The disk did not take it. Look at the free space, then try again.</source>
        <translation>磁盘未能写入。请检查可用空间后重试。</translation>
    </message>
    <message>
        <source>%1 digits or more. Only whoever switched the kiosk on can do this.</source>
        <translation>至少 %1 位。只有刚开启本机的人才能设置。</translation>
    </message>
    <message>
        <source>Set one with “vitrinectl pin set”, or switch the kiosk off and on and come back within ten minutes.</source>
        <translation>请用“vitrinectl pin set”设置，或重新开机后十分钟内再来。</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>请输入PIN码。</translation>
    </message>
    <message>
        <source>Back to the exhibition</source>
        <translation>返回展览</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确认</translation>
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
        <translation>状态</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展览</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Operator&apos;s panel</source>
        <translation>管理员面板</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Restart now?</source>
        <translation>确定重启？</translation>
    </message>
    <message>
        <source>End the kiosk</source>
        <translation>结束运行</translation>
    </message>
    <message>
        <source>End it now?</source>
        <translation>确定结束？</translation>
    </message>
    <message>
        <source>Health (%1)</source>
        <translation>状态（%1）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>As the exhibition says</source>
        <translation>按展览设定</translation>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
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
        <translation>参观开始时的语言</translation>
    </message>
    <message>
        <source>Volume at the start of a visit</source>
        <translation>参观开始时的音量</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>减小音量</translation>
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
        <translation>无人触摸多久后询问“您还在吗？”</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>缩短</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Time to answer it</source>
        <translation>等待回答的时间</translation>
    </message>
    <message>
        <source>Count visits, without knowing whose</source>
        <translation>匿名统计参观次数</translation>
    </message>
    <message>
        <source>Take exhibitions without a signature</source>
        <translation>接受未签名的展览</translation>
    </message>
    <message>
        <source>On: whoever has a stick can change what is shown</source>
        <translation>开：任何持有U盘的人都能更换内容</translation>
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
    <name>VisitorsPage</name>
    <message>
        <source>Writing …</source>
        <translation>正在写入……</translation>
    </message>
    <message>
        <source>Written: %1. The stick can be pulled out.</source>
        <translation>已写入：%1。U盘可以拔出。</translation>
    </message>
    <message>
        <source>No stick is plugged in.</source>
        <translation>未插入U盘。</translation>
    </message>
    <message>
        <source>The stick did not take it. %1</source>
        <translation>U盘未能写入。%1</translation>
    </message>
    <message>
        <source>A table and a page for a browser, of everything that was counted.</source>
        <translation>包含全部统计的表格和网页。</translation>
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
        <translation>今日参观</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at longest</source>
        <translation>观看时间最长</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s)</source>
        <translation>
            <numerusform>%1：%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy onto the stick</source>
        <translation>复制到U盘</translation>
    </message>
    <message>
        <source>Counting is switched off in the settings.</source>
        <translation>统计已在设置中关闭。</translation>
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
