package jp.shuno.batch.exchange.conveniencestore;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * コンビニ収納データ ヘッダー・レコード: who sends what to whom.
 *
 * @param createdDate ファイル作成日
 * @param createdTime 作成時刻, to the minute
 * @param makerCode 収納代行会社コード, the six digits that also stand in the barcode
 * @param originatorCode 委託者コード, 10 digits
 * @param originatorName 委託者名 in half-width kana, without padding
 * @param fileSequence ファイル連番, 4 digits from 0001
 */
public record ConvenienceStoreHeader(
        LocalDate createdDate,
        LocalTime createdTime,
        String makerCode,
        String originatorCode,
        String originatorName,
        String fileSequence) {}
