package jp.shuno.sql.run;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** 送付前点検の結果: table {@code gate_check}. */
public interface GateCheckMapper {

    /** Records what the gate of a run said. */
    int insertCheck(GateCheck check);

    /** Replaces what the gate of a run said; 0 where it said nothing yet. */
    int updateCheck(GateCheck check);

    /** What the gate of a run said. */
    Optional<GateCheck> selectOfRun(@Param("businessDate") LocalDate businessDate, @Param("round") int round);

    /** 1 where the gate of a run was closed. */
    int countClosed(@Param("businessDate") LocalDate businessDate, @Param("round") int round);
}
