-- 職員の処分決定: one row per decision that staff ever sent
CREATE TABLE decision (
  decision_id    VARCHAR2(16 CHAR) NOT NULL,
  file_id        VARCHAR2(40 CHAR) NOT NULL,
  record_no      NUMBER(9)   NOT NULL,
  received_on    DATE         NOT NULL,
  round          NUMBER(4)   NOT NULL,
  target         VARCHAR2(300 CHAR),
  action         VARCHAR2(40 CHAR) NOT NULL,
  action_value   VARCHAR2(200 CHAR),
  reason         VARCHAR2(400 CHAR),
  decided_by     VARCHAR2(40 CHAR),
  decided_at     VARCHAR2(40 CHAR),
  exception_id   VARCHAR2(16 CHAR),
  matter         VARCHAR2(40 CHAR),
  state          VARCHAR2(10 CHAR) NOT NULL,
  settled_on     DATE,
  settled_round  NUMBER(4),
  remark         VARCHAR2(1000 CHAR),
  CONSTRAINT decision_pk PRIMARY KEY (decision_id),
  CONSTRAINT decision_record_uk UNIQUE (file_id, record_no),
  CONSTRAINT decision_state_ck CHECK (state IN ('RECEIVED', 'WAITING', 'APPLIED', 'REFUSED', 'REPEATED'))
);
CREATE INDEX decision_state_ix ON decision (state, matter);
CREATE INDEX decision_target_ix ON decision (target);
CREATE INDEX decision_settled_ix ON decision (settled_on, settled_round);

-- 保留の理由
ALTER TABLE exception_item ADD staff_note VARCHAR2(400 CHAR);

-- The term of a receipt may differ from its group key once staff moved the money.
CREATE INDEX receipt_term_ix ON receipt (notice_no, term);
CREATE INDEX exception_item_record_ix ON exception_item (file_name, record_no);
CREATE INDEX received_file_name_ix ON received_file (file_name);
