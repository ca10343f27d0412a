package jp.shuno.sql.bank;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** 金融機関・店舗: table {@code bank_branch}, dated because branches close and merge. */
public interface BankBranchMapper {

    /** Adds a branch. */
    int insertBranch(BankBranch branch);

    /** Replaces a branch of the same validity; 0 where there is none. */
    int updateBranch(BankBranch branch);

    /** The branches of banks to which approved refunds are to be transferred, whenever they are valid. */
    List<BankBranch> selectOfApprovedTransfers();

    /** The name of a bank by its newest row; empty where the directory does not know it. */
    Optional<String> selectBankName(@Param("bankCode") String bankCode);

    /** The whole directory. */
    List<BankBranch> selectBranches();
}
