package jp.shuno.sql.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since when the present values of an addressee hold; null where nothing holds or it held before the history began.
 *
 * @param mailingFrom 送付先
 * @param heirFrom 相続人
 * @param paymentAgentFrom 納税管理人
 * @param trusteeFrom 破産管財人
 */
public record RelationDates(
        @Nullable LocalDate mailingFrom,
        @Nullable LocalDate heirFrom,
        @Nullable LocalDate paymentAgentFrom,
        @Nullable LocalDate trusteeFrom) {}
