package jp.shuno.batch.run;

import java.util.Locale;
import jp.shuno.sql.HiddenSecrets;
import org.jspecify.annotations.Nullable;

/**
 * 運用メッセージ: everything that stops a command and that an operator can cure. The number stands at the front of the line
 * and in the log, so that a monitor can key on it; it never changes its meaning. The catalogue for people is
 * docs/messages.md.
 */
public enum OperatorMessage {
    /** コマンドまたはオプションの書き方の誤り. */
    ILLEGAL_CALL(
            "SHN1001E", ExitCode.WRONG_CALL, "%1$s", "コマンドまたはオプションの書き方の誤り", "shuno %2$s--help で使い方を確認してください。", "運用担当"),
    /** --home または SHUNO_HOME の指すフォルダーが収納のホームではない. */
    HOME_MISSING(
            "SHN1002E",
            ExitCode.WRONG_CALL,
            "ホームがありません: %s",
            "--home または SHUNO_HOME の指すフォルダーが収納のホームではない",
            "shuno init --home %s を実行するか、--home で正しいフォルダーを指定してください。",
            "運用担当"),
    /** ジョブの番号または名前の誤り. */
    JOB_UNKNOWN("SHN1003E", ExitCode.WRONG_CALL, "ジョブがありません: %s", "ジョブの番号または名前の誤り", "shuno jobs で一覧を確認してください。", "運用担当"),
    /** sample の指定の誤り. */
    SAMPLE_TOO_SMALL(
            "SHN1004E", ExitCode.WRONG_CALL, "--addressees と --days は 1 以上です", "sample の指定の誤り", "値を確認してください。", "運用担当"),
    /** demo は自分が作ったフォルダーだけを作り直す. */
    NOT_A_DEMO(
            "SHN1005E",
            ExitCode.WRONG_CALL,
            "フォルダーが既にあり、デモのものではありません: %s",
            "demo は自分が作ったフォルダーだけを作り直す",
            "--home に存在しないフォルダーを指定してください。",
            "運用担当"),
    /** 必須のオプションまたは引数がない. */
    OPTION_MISSING(
            "SHN1006E",
            ExitCode.WRONG_CALL,
            "指定が足りません: %1$s",
            "必須のオプションまたは引数がない",
            "shuno %2$s--help で使い方を確認してください。",
            "運用担当"),
    /** コマンド、オプションまたは引数の名前の誤り. */
    OPTION_UNKNOWN(
            "SHN1007E",
            ExitCode.WRONG_CALL,
            "知らない指定です: %1$s",
            "コマンド、オプションまたは引数の名前の誤り",
            "shuno %2$s--help で使い方を確認してください。",
            "運用担当"),
    /** 一度だけのオプションを繰り返した. */
    OPTION_TWICE(
            "SHN1008E",
            ExitCode.WRONG_CALL,
            "同じ指定が二度あります: %1$s",
            "一度だけのオプションを繰り返した",
            "shuno %2$s--help で使い方を確認してください。",
            "運用担当"),
    /** どちらか一方だけのオプションを両方指定した. */
    OPTIONS_EXCLUSIVE(
            "SHN1009E",
            ExitCode.WRONG_CALL,
            "同時に指定できないものがあります: %1$s",
            "どちらか一方だけのオプションを両方指定した",
            "shuno %2$s--help で使い方を確認してください。",
            "運用担当"),
    /** 日付、数、区分などの値の誤り. */
    OPTION_UNREADABLE(
            "SHN1010E",
            ExitCode.WRONG_CALL,
            "指定を読めません: %1$s",
            "日付、数、区分などの値の誤り",
            "shuno %2$s--help で使い方を確認してください。",
            "運用担当"),
    /** nightly の期間の前後の誤り. */
    SPAN_REVERSED(
            "SHN1011E",
            ExitCode.WRONG_CALL,
            "--to %s が --from %s より前です",
            "nightly の期間の前後の誤り",
            "最初と最後の処理日を指定してください。",
            "運用担当"),
    /** 日次締めは hold の対象にならない. */
    JOB_NEVER_HELD(
            "SHN1012E",
            ExitCode.WRONG_CALL,
            "%s は毎日必ず実行するため保留できません",
            "日次締めは hold の対象にならない",
            "保留するほかのジョブを指定してください。",
            "運用担当"),
    /** hold の --reason が空、または長すぎる. */
    HOLD_REASON_WRONG(
            "SHN1013E",
            ExitCode.WRONG_CALL,
            "保留の理由は 1 文字から %d 文字です",
            "hold の --reason が空、または長すぎる",
            "--reason に理由を書いてください。",
            "運用担当"),
    /** inspect の --kind の誤り. */
    KIND_NOT_INSPECTABLE(
            "SHN1014E",
            ExitCode.WRONG_CALL,
            "この版では読めない種類です: %1$s",
            "inspect の --kind の誤り",
            "--kind に次のいずれかを指定してください: %2$s",
            "運用担当"),
    /** 隠さずに表示するには、記録に残す理由が要る. */
    UNMASKING_WITHOUT_REASON(
            "SHN1015E",
            ExitCode.WRONG_CALL,
            "--unmask の理由が空です",
            "隠さずに表示するには、記録に残す理由が要る",
            "--reason に理由を書いてください。",
            "運用担当"),
    /** explain の指定に合う調定が台帳にない. */
    TERM_UNKNOWN(
            "SHN1016E",
            ExitCode.WRONG_CALL,
            "該当する調定がありません: %s",
            "explain の指定に合う調定が台帳にない",
            "宛名番号、税目、賦課年度、期別を確認してください。",
            "運用担当"),
    /** calculate の試算の名前の誤り. */
    TRIAL_UNKNOWN(
            "SHN1017E", ExitCode.WRONG_CALL, "知らない試算です: %1$s", "calculate の試算の名前の誤り", "次のいずれかを指定してください: %2$s", "運用担当"),
    /** 後の版で加わる試算を指定した. */
    TRIAL_ANNOUNCED(
            "SHN1018E", ExitCode.WRONG_CALL, "この版にはない試算です: %1$s", "後の版で加わる試算を指定した", "次のいずれかを指定してください: %2$s", "運用担当"),
    /** calculate の --in と --out の一方だけ、または項目との併用. */
    TRIAL_FILES_INCOMPLETE(
            "SHN1019E",
            ExitCode.WRONG_CALL,
            "--in と --out は一緒に、ほかの項目なしで指定します",
            "calculate の --in と --out の一方だけ、または項目との併用",
            "shuno calculate --help で使い方を確認してください。",
            "運用担当"),
    /** calculate の項目の書き方の誤り. */
    TRIAL_FIELD_INCOMPLETE(
            "SHN1020E",
            ExitCode.WRONG_CALL,
            "項目の値がないか、項目の名前がありません: %s",
            "calculate の項目の書き方の誤り",
            "--項目 値 の形で指定してください。",
            "運用担当"),
    /** calculate の項目が足りない、または知らない項目がある. */
    TRIAL_FIELD_WRONG(
            "SHN1021E",
            ExitCode.WRONG_CALL,
            "%s",
            "calculate の項目が足りない、または知らない項目がある",
            "項目をオプションで与えてください(docs/interfaces.md)。",
            "運用担当"),
    /** approve・reject の番号が空、長すぎる、または改行などを含む. */
    DECISION_NUMBER_WRONG(
            "SHN1022E",
            ExitCode.WRONG_CALL,
            "%s は1〜%d文字の番号です",
            "approve・reject の番号が空、長すぎる、または改行などを含む",
            "番号を確認して同じコマンドを実行してください。",
            "運用担当"),
    /** approve・reject の理由が長すぎる、または改行などを含む. */
    DECISION_REASON_WRONG(
            "SHN1023E",
            ExitCode.WRONG_CALL,
            "--reason は改行のない400文字以内の文字です",
            "approve・reject の理由が長すぎる、または改行などを含む",
            "短くして同じコマンドを実行してください。",
            "運用担当"),
    /** sample --answer に帳票のない処理日を指定した. */
    REPORTS_MISSING(
            "SHN1024E",
            ExitCode.WRONG_CALL,
            "帳票がありません: %s",
            "sample --answer に帳票のない処理日を指定した",
            "処理が済んだ処理日と、そのホームを指定してください。",
            "運用担当"),
    /** read-forms の結果をホームの中に書こうとした. */
    FORMS_RESULT_IN_HOME(
            "SHN1025E",
            ExitCode.WRONG_CALL,
            "読取結果はホームの中には書き出せません: %s",
            "結果には個人番号が含まれるため、ホームの保存・退避の対象にしない",
            "ホームの外のファイルを --out に指定してください。",
            "運用担当"),
    /** Tesseract またはその言語データがない. */
    FORMS_ENGINE_MISSING(
            "SHN1026E",
            ExitCode.WRONG_CALL,
            "文字認識のプログラムがありません: %1$s",
            "Tesseract またはその言語データが導入されていない",
            "apt-get install %1$s で導入してください。",
            "システム管理者"),
    /** bench の指定の誤り、または測定に使えないデータベース. */
    BENCH_CALL_WRONG(
            "SHN1031E",
            ExitCode.WRONG_CALL,
            "%1$s",
            "bench の指定の誤り、または測定に使えないデータベース",
            "shuno bench --help で使い方を確認してください。",
            "運用担当"),
    /** reissue に指定したファイルの送付の記録がない. */
    FILE_NEVER_SENT(
            "SHN1041E",
            ExitCode.WRONG_CALL,
            "送付した記録がありません: %s",
            "reissue に指定したファイルの送付の記録がない",
            "outbox の manifest.json でファイル名を確認してください。",
            "運用担当"),
    /** reissue の --by または --reason が空、または長すぎる. */
    REISSUE_WORDS_WRONG(
            "SHN1042E",
            ExitCode.WRONG_CALL,
            "職員番号は 1 文字から %d 文字、再出力の理由は 1 文字から %d 文字です",
            "reissue の --by または --reason が空、または長すぎる",
            "--by と --reason を確認してください。",
            "運用担当"),
    /** shuno.yml が YAML として読めない. */
    CONFIGURATION_UNREADABLE(
            "SHN1101E",
            ExitCode.WRONG_CALL,
            "設定ファイルを読めません: %s(%s)",
            "shuno.yml が YAML として読めない",
            "YAML の書き方を確認してください。",
            "運用担当"),
    /** 知らないキー、または値の誤り. */
    SETTING_WRONG(
            "SHN1102E",
            ExitCode.WRONG_CALL,
            "設定が正しくありません: %s",
            "知らないキー、または値の誤り",
            "config/shuno.yml または --set のキーと値を確認してください。",
            "運用担当"),
    /** master/holidays.csv がない、または列・日付の誤り. */
    HOLIDAYS_UNREADABLE(
            "SHN1103E",
            ExitCode.WRONG_CALL,
            "休日台帳を読めません: %s(%s)",
            "master/holidays.csv がない、または列・日付の誤り",
            "date, name, scope の列と内容を確認してください。",
            "運用担当"),
    /** 翌年以降の休日が未登録. */
    YEAR_WITHOUT_HOLIDAYS(
            "SHN1104E",
            ExitCode.WRONG_CALL,
            "休日台帳に %d 年の休日がありません",
            "翌年以降の休日が未登録",
            "master/holidays.csv に %d 年の休日を追加してから同じコマンドを実行してください(書きかけのものは残っていません)。",
            "運用担当"),
    /** 鍵ファイルがない、権限がない、または壊れている. */
    KEY_UNREADABLE(
            "SHN1105E",
            ExitCode.WRONG_CALL,
            "個人番号の鍵を読めません: %s",
            "鍵ファイルがない、権限がない、または壊れている",
            "鍵ファイルを元に戻してください。",
            "情報管理者"),
    /** 鍵ファイルが書き換えられた. */
    KEY_OF_WRONG_LENGTH(
            "SHN1106E", ExitCode.WRONG_CALL, "個人番号の鍵の長さが正しくありません: %s", "鍵ファイルが書き換えられた", "鍵ファイルを元に戻してください。", "情報管理者"),
    /** master/late-charge-rates.csv がない、または列・年・割合の誤り. */
    RATES_UNREADABLE(
            "SHN1107E",
            ExitCode.WRONG_CALL,
            "延滞金の割合の台帳を読めません: %s(%s)",
            "master/late-charge-rates.csv がない、または列・年・割合の誤り",
            "year, low, high の列と内容(年に一行、割合は 0 以上 14.6 以下の百分率)を確認してください。",
            "運用担当"),
    /** その年の割合が未登録. */
    YEAR_WITHOUT_RATES(
            "SHN1108E",
            ExitCode.WRONG_CALL,
            "延滞金の割合の台帳に %d 年の割合がありません",
            "その年の割合が未登録",
            "master/late-charge-rates.csv に %d 年の割合を追加してから同じコマンドを実行してください(書きかけのものは残っていません)。",
            "運用担当"),
    /** 到着予定のファイルが UTF-8 の CSV ではない. */
    EXPECTED_FILES_UNREADABLE(
            "SHN1109E",
            ExitCode.WRONG_CALL,
            "到着予定を読めません: config/%s(%s)",
            "到着予定のファイルが UTF-8 の CSV ではない",
            "UTF-8 の CSV として保存し直してください。",
            "運用担当"),
    /** 到着予定の項目の誤り. */
    EXPECTED_FILE_WRONG(
            "SHN1110E",
            ExitCode.WRONG_CALL,
            "config/%s の %d 行目 %d 列目%s: %s",
            "到着予定の項目の誤り",
            "行を直してから同じコマンドを実行してください。",
            "運用担当"),
    /** database.url が対応するデータベースのものではない. */
    DATABASE_URL_WRONG(
            "SHN1111E",
            ExitCode.WRONG_CALL,
            "対応していないデータベースの URL です: %s",
            "database.url または SHUNO_DATABASE_URL が、対応するデータベースのものではない",
            "jdbc:postgresql:// または jdbc:oracle:thin:@ で始まる URL を書くか、空にして組込みデータベースを使ってください。",
            "運用担当"),
    /** master/refund-interest-rates.csv がない、または列・年・割合の誤り. */
    INTEREST_RATES_UNREADABLE(
            "SHN1112E",
            ExitCode.WRONG_CALL,
            "還付加算金の割合の台帳を読めません: %s(%s)",
            "master/refund-interest-rates.csv がない、または列・年・割合の誤り",
            "year, rate の列と内容(年に一行、割合は 0 以上 7.3 以下の百分率)を確認してください。",
            "運用担当"),
    /** その年の還付加算金の割合が未登録. */
    YEAR_WITHOUT_INTEREST_RATE(
            "SHN1113E",
            ExitCode.WRONG_CALL,
            "還付加算金の割合の台帳に %d 年の割合がありません",
            "その年の割合が未登録",
            "master/refund-interest-rates.csv に %d 年の割合を追加してから同じコマンドを実行してください(書きかけのものは残っていません)。",
            "運用担当"),
    /** データベースが空. */
    SCHEMA_EMPTY(
            "SHN1201E",
            ExitCode.WRONG_CALL,
            "データベースに収納の表がありません",
            "データベースが空、または組込みデータベースのファイルがない",
            "接続先を確認し、失われたなら控えから戻してください。新しいホームなら shuno init を実行してください。",
            "運用担当"),
    /** 更新していない古いスキーマ. */
    SCHEMA_OLDER(
            "SHN1202E",
            ExitCode.WRONG_CALL,
            "スキーマが古い版です: 版 %s(このプログラムは版 %s)",
            "新しいプログラムに替えたあと、まだ更新していない",
            "データベースの控えを取ってから、shuno init または次の nightly で更新してください。",
            "運用担当"),
    /** 新しいプログラムが更新したデータベース. */
    SCHEMA_NEWER(
            "SHN1203E",
            ExitCode.WRONG_CALL,
            "スキーマがこのプログラムより新しい版です: 版 %s(このプログラムは版 %s)",
            "新しい版のプログラムが更新したデータベースを、古い版のプログラムで開いた",
            "新しい版のプログラムを使ってください。古い版に戻すなら、更新前の控えからデータベースを戻してください。何も変更していません。",
            "運用担当"),
    /** 更新が途中で失敗したスキーマ. */
    SCHEMA_BROKEN_OFF(
            "SHN1204E",
            ExitCode.WRONG_CALL,
            "スキーマの更新が版 %s の途中で失敗しています",
            "更新の間の停電、空き容量の不足など。途中までの変更が残っている",
            "更新前の控えからデータベースを戻し、原因を取り除いてから、もう一度更新してください。",
            "運用担当"),
    /** 別のプログラムによるスキーマ. */
    SCHEMA_CHANGED(
            "SHN1205E",
            ExitCode.WRONG_CALL,
            "適用済みの移行がこのプログラムのものと違います: 版 %s",
            "移行を書き換えたプログラム、または移行を飛ばしたデータベース",
            "このデータベースを更新したプログラムを使うか、保守担当に連絡してください。",
            "保守担当"),
    /** 収納のものではないデータベース. */
    SCHEMA_FOREIGN(
            "SHN1206E",
            ExitCode.WRONG_CALL,
            "接続先は収納のデータベースではありません: 表 %s があります",
            "database.url またはスキーマの誤り。ほかの表がある場所には何も作らない",
            "接続先を確認するか、収納だけの空のスキーマを用意してください。",
            "運用担当"),
    /** 履歴の表が失われた. */
    SCHEMA_WITHOUT_HISTORY(
            "SHN1207E",
            ExitCode.WRONG_CALL,
            "スキーマの履歴がないため、版が分かりません",
            "表 flyway_schema_history を含まない控えから戻した、または消した",
            "履歴を含む控えからデータベースを戻してください。",
            "保守担当"),
    /** 同じホームで別の実行が生きている. */
    RUN_ALIVE(
            "SHN2001E",
            ExitCode.REFUSED,
            "別の実行が動作中です: host=%s pid=%s since=%s heartbeat=%s command=%s",
            "同じホームで別の実行が生きている",
            "終了を待ってから実行してください(shuno status で進行を確認できます)。",
            "運用担当"),
    /** 飛ばした処理日には戻れない. */
    DAY_PASSED(
            "SHN2002E",
            ExitCode.REFUSED,
            "処理日 %s は実行されておらず、後の処理日 %s が開始済みです",
            "飛ばした処理日には戻れない",
            "次の営業日以降の処理日を指定してください。",
            "運用担当"),
    /** 前の処理日が途中で終わっている. */
    DAY_INCOMPLETE(
            "SHN2003E",
            ExitCode.REFUSED,
            "処理日 %s が完了していません",
            "前の処理日が途中で終わっている",
            "先に shuno nightly --business-date %s を実行してください。",
            "運用担当"),
    /** 前の営業日が実行されていない. */
    DAY_MISSING(
            "SHN2004E",
            ExitCode.REFUSED,
            "処理日 %s が実行されていません",
            "前の営業日が実行されていない",
            "先に shuno nightly --business-date %s を実行してください。",
            "運用担当"),
    /** 前のジョブがその処理日にまだ終わっていない. */
    JOB_BEFORE_INCOMPLETE(
            "SHN2005E",
            ExitCode.REFUSED,
            "%1$s の前に %2$s %3$s が完了していません",
            "前のジョブがその処理日にまだ終わっていない",
            "shuno run %2$s --business-date %4$s を先に実行してください。",
            "運用担当"),
    /** hold で保留したジョブを run で指定した. */
    JOB_HELD(
            "SHN2006E",
            ExitCode.REFUSED,
            "%1$s は%2$s",
            "hold で保留したジョブを run で指定した",
            "shuno release %1$s で解除してから実行してください。",
            "運用担当"),
    /** 更新の間にほかのプロセスがいる. */
    DATABASE_OPEN_ELSEWHERE(
            "SHN2007E",
            ExitCode.REFUSED,
            "別のプロセスがデータベースを開いているため、スキーマを更新できません: %s",
            "同じホームで別のコマンドが動いている",
            "そのコマンドの終了を待ってから同じコマンドを実行してください。",
            "運用担当"),
    /** 権限がない、または空きがない. */
    FOLDER_UNWRITABLE(
            "SHN3001E",
            ExitCode.FAILED,
            "フォルダーに書き込めません: %s(%s)",
            "権限がない、または空きがない",
            "権限と空き容量を確認してから同じコマンドを実行してください。",
            "運用担当"),
    /** 空きが 100 MB 未満. */
    DISK_ALMOST_FULL(
            "SHN3002E",
            ExitCode.FAILED,
            "空き容量が足りません: 残り %d MB",
            "空きが 100 MB 未満",
            "100 MB 以上の空きを確保してから同じコマンドを実行してください。",
            "運用担当"),
    /** ディスクの異常. */
    DISK_UNKNOWN("SHN3003E", ExitCode.FAILED, "空き容量を調べられません: %s", "ディスクの異常", "ディスクを確認してください。", "運用担当"),
    /** 処理の途中で空きがなくなった. */
    DISK_FULL(
            "SHN3004E",
            ExitCode.FAILED,
            "ディスクの空きがなくなりました",
            "処理の途中で空きがなくなった",
            "空き容量を確保してから同じコマンドを実行してください(書きかけのものは残っていません)。",
            "運用担当"),
    /** 権限がない、または空きがない. */
    HOME_NOT_MADE(
            "SHN3005E", ExitCode.FAILED, "ホームを作成できません: %s(%s)", "権限がない、または空きがない", "フォルダーの権限と空き容量を確認してください。", "運用担当"),
    /** archive または quarantine に書き込めない. */
    FILE_NOT_MOVED(
            "SHN3006E",
            ExitCode.FAILED,
            "ファイルを移動できません: %s(%s)",
            "archive または quarantine に書き込めない",
            "archive と quarantine の権限と空き容量を確認してから同じコマンドを実行してください。",
            "運用担当"),
    /** 受信箱のファイルが処理の間に動かされた. */
    FILE_CHANGED(
            "SHN3007E",
            ExitCode.FAILED,
            "取込の途中でファイルが消えたか変わりました: %s",
            "受信箱のファイルが処理の間に動かされた",
            "元のファイルを同じ場所に戻してから同じコマンドを実行してください。",
            "運用担当"),
    /** 出力先に書き込めない. */
    EXPORT_UNWRITABLE("SHN3008E", ExitCode.FAILED, "書き出せません: %s(%s)", "出力先に書き込めない", "フォルダーの権限と空き容量を確認してください。", "運用担当"),
    /** 出力先に書き込めない. */
    SAMPLE_UNWRITABLE(
            "SHN3009E", ExitCode.FAILED, "サンプルを書き出せません: %s(%s)", "出力先に書き込めない", "フォルダーの権限と空き容量を確認してください。", "運用担当"),
    /** デモのフォルダーを読めない. */
    SAMPLE_UNREADABLE("SHN3010E", ExitCode.FAILED, "サンプルを読めません: %s", "デモのフォルダーを読めない", "フォルダーを確認してください。", "運用担当"),
    /** inbox に処分決定のファイルを書けない. */
    INBOX_UNWRITABLE(
            "SHN3011E",
            ExitCode.FAILED,
            "受信箱に書き込めません: %s",
            "inbox に処分決定のファイルを書けない",
            "inbox の権限と空き容量を確認してから同じコマンドを実行してください。",
            "運用担当"),
    /** reports に書き込めない. */
    GATE_PAGE_UNWRITABLE(
            "SHN3012E",
            ExitCode.FAILED,
            "gate.html を書けません(%s)",
            "reports に書き込めない",
            "reports の権限と空き容量を確認してから同じコマンドを実行してください。",
            "運用担当"),
    /** logs に書き込めない. */
    LOG_UNWRITABLE(
            "SHN3013E", ExitCode.FAILED, "記録を書き込めません: %s", "logs に書き込めない", "logs の権限を確認してから同じコマンドを実行してください。", "運用担当"),
    /** inspect に指定したファイルがない、または権限がない. */
    FILE_UNREADABLE(
            "SHN3014E",
            ExitCode.FAILED,
            "ファイルを読めません: %s(%s)",
            "inspect に指定したファイルがない、または権限がない",
            "ファイルの場所と権限を確認してください。",
            "運用担当"),
    /** calculate の --in または --out のファイルの異常. */
    TRIAL_FILES_FAILED(
            "SHN3015E",
            ExitCode.FAILED,
            "試算のファイルを読み書きできません: %s",
            "calculate の --in または --out のファイルの異常",
            "ファイルの場所、権限、空き容量を確認してください。",
            "運用担当"),
    /** 更新前の控えを置く空きがない. */
    UPGRADE_WITHOUT_ROOM(
            "SHN3016E",
            ExitCode.FAILED,
            "スキーマの更新とその前の控えに %d MB が要りますが、空きは %d MB です",
            "データベースの二倍と 100 MB の空きがない",
            "空きを確保してから同じコマンドを実行してください(まだ何も更新していません)。",
            "運用担当"),
    /** 更新前の控えを書けない. */
    UPGRADE_WITHOUT_COPY(
            "SHN3017E",
            ExitCode.FAILED,
            "スキーマの更新の前の控えを書けません: %s",
            "data/before-upgrade に書き込めない",
            "権限と空き容量を確認してから同じコマンドを実行してください(まだ何も更新していません)。",
            "運用担当"),
    /** outbox に書き込めない. */
    OUTBOX_UNWRITABLE(
            "SHN3018E",
            ExitCode.FAILED,
            "outbox に書き込めません: %s(%s)",
            "権限がない、または空きがない",
            "権限と空き容量を確認してから同じコマンドを実行してください(書きかけのものは残っていません)。",
            "運用担当"),
    /** read-forms の入力フォルダーまたは突合ファイルの異常、または出力先に書き込めない. */
    FORMS_FILES_FAILED(
            "SHN3019E",
            ExitCode.FAILED,
            "帳票の読取のファイルを読み書きできません: %s(%s)",
            "read-forms の入力フォルダーまたは突合ファイルの異常、または出力先に書き込めない",
            "ファイルの場所、見出し、権限、空き容量を確認してください。",
            "運用担当"),
    /** 読んだ行と格納した行が違う。欠陥、または途中での書換え. */
    LEDGER_ROWS_DIFFER(
            "SHN4001E",
            ExitCode.FAILED,
            "JOB-10 の件数が一致しません: %s",
            "読んだ行と格納した行が違う。欠陥、または途中での書換え",
            "データベースを保全し、保守担当に連絡してください。",
            "保守担当"),
    /** 読んだレコードと格納したレコードが違う。欠陥、または途中での書換え. */
    STORED_TOTALS_DIFFER(
            "SHN4002E",
            ExitCode.FAILED,
            "%s: 読込件数・金額と格納件数・金額が一致しません(R-037)",
            "読んだレコードと格納したレコードが違う。欠陥、または途中での書換え",
            "ファイルとデータベースを保全し、保守担当に連絡してください。",
            "保守担当"),
    /** 消込の結果が収納の合計と違う。欠陥、または途中での書換え. */
    RECEIPT_TOTALS_DIFFER(
            "SHN4003E",
            ExitCode.FAILED,
            "JOB-30 の件数・金額が一致しません: 未消込 %d 件、不一致のファイル %s",
            "消込の結果が収納の合計と違う。欠陥、または途中での書換え",
            "データベースを保全し、保守担当に連絡してください。",
            "保守担当"),
    /** 受け取った決定を最後まで処理していない。欠陥、または途中での書換え. */
    DECISIONS_LEFT(
            "SHN4004E",
            ExitCode.FAILED,
            "JOB-15 で反映されていない処分決定が %d 件残っています",
            "受け取った決定を最後まで処理していない。欠陥、または途中での書換え",
            "データベースを保全し、保守担当に連絡してください。",
            "保守担当"),
    /** 充当の計画と記録が違う。欠陥、または途中での書換え. */
    APPROPRIATION_TOTALS_DIFFER(
            "SHN4005E",
            ExitCode.FAILED,
            "JOB-40 の金額が一致しません(R-095): %s",
            "充当の計画と記録が違う。欠陥、または途中での書換え",
            "データベースを保全し、保守担当に連絡してください。",
            "保守担当"),
    /** 承認された還付計画と、そこから記録した決定の金額が違う。欠陥、または途中での書換え. */
    REFUND_TOTALS_DIFFER(
            "SHN4051E",
            ExitCode.FAILED,
            "JOB-50 の金額が一致しません: 還付計画 %s",
            "承認された還付計画と、そこから記録した決定の金額が違う。欠陥、または途中での書換え",
            "データベースを保全し、保守担当に連絡してください。",
            "保守担当"),
    /** 自動承認の計画を、作成した夜に実行できない。欠陥、または途中での書換え. */
    PLAN_NOT_CARRIED_OUT(
            "SHN4052E",
            ExitCode.FAILED,
            "計画 %s を自動承認で実行できません: %s",
            "自動承認の計画を、作成した夜に実行できない。欠陥、または途中での書換え",
            "データベースを保全し、保守担当に連絡してください。",
            "保守担当"),
    /** 支払承認された還付と承認された振込計画が違う。欠陥、または途中での書換え. */
    TRANSFERS_DIFFER(
            "SHN4071E",
            ExitCode.FAILED,
            "JOB-70 の振込が承認と一致しません: %s",
            "支払承認された還付と承認された振込計画が違う。欠陥、または途中での書換え",
            "データベースを保全し、保守担当に連絡してください(何も送り出していません)。",
            "保守担当"),
    /** 書いた総合振込ファイルが承認された振込と違う。欠陥、または途中での書換え. */
    TRANSFER_FILE_DIFFERS(
            "SHN4072E",
            ExitCode.FAILED,
            "総合振込ファイル %s が承認された振込と一致しないため、送り出していません: %s",
            "書いた総合振込ファイルが承認された振込と違う。欠陥、または途中での書換え",
            "データベースを保全し、保守担当に連絡してください(outbox に置いていません)。",
            "保守担当"),
    /** 支払口座が未設定、または総合振込の上限を超えた. */
    TRANSFER_FILE_IMPOSSIBLE(
            "SHN4073E",
            ExitCode.FAILED,
            "総合振込ファイルを作れません: %s",
            "支払口座が未設定、または総合振込の上限を超えた",
            "config/shuno.yml の profiles.refund-transfer を確認してから同じコマンドを実行してください。",
            "運用担当"),
    /** outbox に同じ名前で別の内容のファイルがある. */
    OUTBOX_HOLDS_ANOTHER(
            "SHN4074E",
            ExitCode.FAILED,
            "outbox に同じ名前で内容の異なるファイルがあります: %s",
            "outbox のファイルが書き換えられたか、別の手順で置かれた",
            "どちらが送られたかを確かめ、誤ったファイルを移してから同じコマンドを実行してください。",
            "運用担当"),
    /** 送付の後に設定または台帳が変わった. */
    FILE_NOT_REISSUED(
            "SHN4075E",
            ExitCode.FAILED,
            "送付したときと同じ内容で作り直せません: %s",
            "送付の後に支払口座などの設定または台帳が変わった、または作り直せない種類のファイル",
            "送付したときの設定に戻すか、控えのファイルを使ってください。",
            "運用担当"),
    /** ジョブの記録が食い違っている. */
    JOB_NOT_STARTED(
            "SHN5001E", ExitCode.FAILED, "%s を開始できません: %s", "ジョブの記録が食い違っている", "原因を取り除いてから同じコマンドを実行してください。", "保守担当"),
    /** ジョブが途中で失敗した. */
    JOB_FAILED("SHN5002E", ExitCode.FAILED, "%s %s: %s", "ジョブが途中で失敗した", "原因を取り除いてから同じコマンドを実行してください。", "運用担当"),
    /** 停止要求に応じて安全な時点で止まった. */
    JOB_STOPPED("SHN5003I", ExitCode.STOPPED, "%s %s: %s", "停止要求に応じて安全な時点で止まった", "同じコマンドを実行すると続きから再開します。", "運用担当"),
    /** ロックを待つ間に停止を求められた. */
    WAIT_INTERRUPTED("SHN5004I", ExitCode.STOPPED, "待機中に中断されました", "ロックを待つ間に停止を求められた", "同じコマンドを実行すると続きから再開します。", "運用担当"),
    /** データベースの停止、URL・権限の誤り、またはスキーマの食違い. */
    DATABASE_FAILED(
            "SHN5005E",
            ExitCode.FAILED,
            "データベースに接続できないか、スキーマが正しくありません: SQLSTATE=%s code=%d",
            "データベースの停止、URL・権限の誤り、またはスキーマの食違い",
            "データベースの起動、URL、権限を確認してから同じコマンドを実行してください。",
            "運用担当"),
    /** プログラムの欠陥、または想定外の環境. */
    UNEXPECTED(
            "SHN5006E", ExitCode.FAILED, "予期しない異常です: %s", "プログラムの欠陥、または想定外の環境", "logs の記録を添えて保守担当に連絡してください。", "保守担当"),
    /** 停止要求に応じて、次のジョブまたは処理日の前で止まった. */
    STOPPED_BETWEEN(
            "SHN5007I",
            ExitCode.STOPPED,
            "%sで停止要求により中断しました",
            "停止要求に応じて、次のジョブまたは処理日の前で止まった",
            "同じコマンドを実行すると続きから再開します。",
            "運用担当"),
    /** スキーマの更新の失敗. */
    UPGRADE_FAILED(
            "SHN5008E",
            ExitCode.FAILED,
            "スキーマを版 %s から %s に更新できませんでした",
            "権限の不足、空き容量の不足、データベースの停止など",
            "原因を取り除いてください。組込みデータベースと Oracle では更新前の控えからデータベースを戻し、PostgreSQL ではそのまま、もう一度更新してください。",
            "保守担当"),
    /** 件数に対して最大ヒープが小さい. */
    MEMORY_EXHAUSTED(
            "SHN5009E",
            ExitCode.FAILED,
            "メモリーが足りません",
            "組込みデータベースの件数に対して最大ヒープが小さい",
            "環境変数 SHUNO_JAVA_OPTS(例: -Xmx2g)で最大ヒープを大きくするか、データベースサーバーを使い、同じコマンドを実行してください(書きかけのものは残っていません)。",
            "運用担当"),
    /** 性能測定の途中の失敗. */
    BENCH_FAILED(
            "SHN5011E", ExitCode.FAILED, "性能測定を中止しました: %s", "性能測定の途中の失敗", "記録を確認し、原因を取り除いてから同じコマンドを実行してください。", "保守担当");

    private final String id;
    private final ExitCode exitCode;
    private final String text;
    private final String reason;
    private final String remedy;
    private final String contact;

    OperatorMessage(String id, ExitCode exitCode, String text, String reason, String remedy, String contact) {
        this.id = id;
        this.exitCode = exitCode;
        this.text = text;
        this.reason = reason;
        this.remedy = remedy;
        this.contact = contact;
    }

    /** {@code SHN}, four digits and a letter: E for an error, W for a warning, I for a notice. */
    public String id() {
        return id;
    }

    /** The code with which the command ends. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** 文面: what happened, with places for what differs from case to case. */
    public String text() {
        return text;
    }

    /** 原因. */
    public String reason() {
        return reason;
    }

    /** 対応: what to do, with places for the same details. */
    public String remedy() {
        return remedy;
    }

    /** 担当: who acts on it. */
    public String contact() {
        return contact;
    }

    /**
     * The exception that ends a command with this message.
     *
     * @param details what fills the places, in their order, without personal data
     */
    public OperatorException exception(@Nullable Object... details) {
        return new OperatorException(this, filled(text, details), filled(remedy, details), null);
    }

    /** As above, with the technical cause for the log. */
    public OperatorException causedBy(Throwable cause, @Nullable Object... details) {
        return new OperatorException(this, filled(text, details), filled(remedy, details), cause);
    }

    private static String filled(String template, @Nullable Object... details) {
        return HiddenSecrets.in(String.format(Locale.ROOT, template, details));
    }
}
