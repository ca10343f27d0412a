-- 収納: what the sender calls a payment, the second of a payment, and what an agent keeps of it.

ALTER TABLE receipt ADD agent_reference VARCHAR2(100 CHAR);
ALTER TABLE receipt MODIFY head_office VARCHAR2(20 CHAR);
ALTER TABLE receipt MODIFY payment_time VARCHAR2(8 CHAR);

-- 決済手数料・入金額: gross fund and fees of card and app payments
CREATE TABLE receipt_fee (
  receipt_id  VARCHAR2(25 CHAR)  NOT NULL,
  user_fee    NUMBER(12)  NOT NULL,
  gross_fund  NUMBER(12)  NOT NULL,
  agent_fee   NUMBER(12)  NOT NULL,
  CONSTRAINT receipt_fee_pk PRIMARY KEY (receipt_id)
);
