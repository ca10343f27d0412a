package jp.shuno.sql;

import java.util.ArrayList;
import java.util.List;
import jp.shuno.sql.assessment.AnnualAssessmentMapper;
import jp.shuno.sql.assessment.AssessmentHistoryMapper;
import jp.shuno.sql.assessment.StagedAssessmentMapper;
import jp.shuno.sql.assessment.TermAssessment;
import jp.shuno.sql.assessment.TermAssessmentMapper;
import jp.shuno.sql.bank.BankBranchMapper;
import jp.shuno.sql.bank.DebitRequestMapper;
import jp.shuno.sql.bank.DebitResultMapper;
import jp.shuno.sql.bank.DirectDebitRegistrationMapper;
import jp.shuno.sql.deposit.DepositMapper;
import jp.shuno.sql.deposit.ExpectedDepositMapper;
import jp.shuno.sql.file.AcknowledgementMapper;
import jp.shuno.sql.file.ReceivedFileMapper;
import jp.shuno.sql.file.SentFileMapper;
import jp.shuno.sql.ledger.PostingMapper;
import jp.shuno.sql.ledger.PostingRow;
import jp.shuno.sql.overpayment.AppropriationMapper;
import jp.shuno.sql.overpayment.OverpaymentMapper;
import jp.shuno.sql.party.AddresseeHistoryMapper;
import jp.shuno.sql.party.AddresseeMapper;
import jp.shuno.sql.party.EligibilityMapper;
import jp.shuno.sql.party.MyNumberMapper;
import jp.shuno.sql.plan.ApprovalPlanMapper;
import jp.shuno.sql.proof.ProofMapper;
import jp.shuno.sql.receipt.ReceiptFeeMapper;
import jp.shuno.sql.receipt.ReceiptMapper;
import jp.shuno.sql.receipt.ReceiptRow;
import jp.shuno.sql.receivingaccount.PaymentFactsMapper;
import jp.shuno.sql.receivingaccount.PublicFundAccountMapper;
import jp.shuno.sql.receivingaccount.RefundClaimMapper;
import jp.shuno.sql.receivingaccount.TransferPlanItemMapper;
import jp.shuno.sql.refund.RefundMapper;
import jp.shuno.sql.refund.RefundNoticeMapper;
import jp.shuno.sql.refund.RefundPlanItemMapper;
import jp.shuno.sql.run.DayCertificateMapper;
import jp.shuno.sql.run.DayRunMapper;
import jp.shuno.sql.run.GateCheckMapper;
import jp.shuno.sql.run.GatePlanMapper;
import jp.shuno.sql.run.JobHoldMapper;
import jp.shuno.sql.run.JobRunMapper;
import jp.shuno.sql.run.RunLockMapper;
import jp.shuno.sql.transfer.ApprovedTransferMapper;
import jp.shuno.sql.transfer.RefundTransferMapper;
import jp.shuno.sql.type.FlagTypeHandler;
import jp.shuno.sql.type.LocalTimeTypeHandler;
import jp.shuno.sql.type.RowHandler;
import jp.shuno.sql.type.TextTypeHandler;
import jp.shuno.sql.type.YenTypeHandler;
import jp.shuno.sql.worklist.DecisionMapper;
import jp.shuno.sql.worklist.ExceptionItemMapper;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.type.JdbcType;

/** The MyBatis settings that every session factory of the store shares. */
public final class StoreConfiguration {

    /** Most members of a list in a statement: Oracle takes no more (ORA-01795). */
    public static final int LONGEST_LIST = 1000;

    private StoreConfiguration() {}

    /** Cuts what a statement looks up by number into parts that it can take. */
    public static <T> List<List<T>> lists(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST_LIST) {
            parts.add(all.subList(from, Math.min(all.size(), from + LONGEST_LIST)));
        }
        return parts;
    }

    /** All mappers, one per table and one for the proofs. */
    public static List<Class<?>> mappers() {
        return List.of(
                AddresseeMapper.class,
                AddresseeHistoryMapper.class,
                MyNumberMapper.class,
                BankBranchMapper.class,
                DirectDebitRegistrationMapper.class,
                DebitRequestMapper.class,
                DebitResultMapper.class,
                StagedAssessmentMapper.class,
                AnnualAssessmentMapper.class,
                TermAssessmentMapper.class,
                AssessmentHistoryMapper.class,
                ReceivedFileMapper.class,
                ReceiptMapper.class,
                ReceiptFeeMapper.class,
                DepositMapper.class,
                ExpectedDepositMapper.class,
                PostingMapper.class,
                AppropriationMapper.class,
                ExceptionItemMapper.class,
                DecisionMapper.class,
                DayRunMapper.class,
                JobRunMapper.class,
                RunLockMapper.class,
                DayCertificateMapper.class,
                GateCheckMapper.class,
                GatePlanMapper.class,
                JobHoldMapper.class,
                EligibilityMapper.class,
                SentFileMapper.class,
                AcknowledgementMapper.class,
                OverpaymentMapper.class,
                ApprovalPlanMapper.class,
                RefundMapper.class,
                RefundPlanItemMapper.class,
                RefundNoticeMapper.class,
                RefundClaimMapper.class,
                PublicFundAccountMapper.class,
                TransferPlanItemMapper.class,
                PaymentFactsMapper.class,
                ApprovedTransferMapper.class,
                RefundTransferMapper.class,
                ProofMapper.class);
    }

    /**
     * Fresh settings with type handlers and mappers.
     *
     * @param databaseId {@code h2}, {@code postgresql} or {@code oracle}: of a statement that is written for several
     *     databases, the mappers keep the one for this
     */
    public static Configuration create(String databaseId) {
        Configuration configuration = new Configuration();
        configuration.setDatabaseId(databaseId);
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setJdbcTypeForNull(JdbcType.NULL);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.getTypeHandlerRegistry().register(YenTypeHandler.class);
        configuration.getTypeHandlerRegistry().register(FlagTypeHandler.class);
        configuration.getTypeHandlerRegistry().register(LocalTimeTypeHandler.class);
        configuration.getTypeHandlerRegistry().register(TextTypeHandler.class);
        configuration.getTypeHandlerRegistry().register(ReceiptRow.class, new RowHandler<>(ReceiptRow.class));
        configuration.getTypeHandlerRegistry().register(PostingRow.class, new RowHandler<>(PostingRow.class));
        configuration.getTypeHandlerRegistry().register(TermAssessment.class, new RowHandler<>(TermAssessment.class));
        mappers().forEach(configuration::addMapper);
        return configuration;
    }
}
