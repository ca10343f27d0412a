-- boolean-column: ORA-00902; Data Types
CREATE TABLE reminder (paid BOOLEAN)
-- text-column: ORA-00902; Data Types
CREATE TABLE reminder (note TEXT)
-- bigint-column: ORA-00902; Data Types
CREATE TABLE reminder (id BIGINT NOT NULL)
-- serial: ORA-00902; Data Types
CREATE TABLE reminder (id SERIAL PRIMARY KEY)
-- bytea: ORA-00902; Data Types
CREATE TABLE reminder (picture BYTEA)
-- jsonb: ORA-00902; Data Types
CREATE TABLE reminder (facts JSONB)
-- int-width: ORA-00907; Data Types
CREATE TABLE reminder (id INT(11))
-- varchar-no-length: ORA-00906; Data Types
CREATE TABLE reminder (note VARCHAR2)
-- varchar-bytes: ORA-12899; Data Types
CREATE TABLE reminder (note VARCHAR2(20))
-- varchar-too-long: ORA-00910; Data Types
CREATE TABLE reminder (note VARCHAR2(5000 CHAR))
-- number-too-wide: ORA-01727; Data Types
CREATE TABLE reminder (yen NUMBER(40))
-- timestamptz: ORA-00902; Data Types
CREATE TABLE reminder (at_time TIMESTAMPTZ)
-- reserved-column: ORA-00904; Oracle SQL Reserved Words
CREATE TABLE reminder (id NUMBER(9), comment VARCHAR2(20 CHAR))
-- if-not-exists: ORA-00922; CREATE TABLE
CREATE TABLE IF NOT EXISTS reminder (id NUMBER(9))
-- or-replace-table: ORA-00922; CREATE TABLE
CREATE OR REPLACE TABLE reminder (id NUMBER(9))
-- default-after-not-null: ORA-00907; CREATE TABLE
CREATE TABLE reminder (yen NUMBER(12) NOT NULL DEFAULT 0)
-- auto-increment: ORA-00907; CREATE TABLE
CREATE TABLE reminder (id NUMBER(9) AUTO_INCREMENT)
-- column-twice: ORA-00957; CREATE TABLE
CREATE TABLE reminder (id NUMBER(9), id NUMBER(9))
-- two-primary-keys: ORA-02260; constraint
CREATE TABLE reminder (id NUMBER(9) PRIMARY KEY, no NUMBER(9) PRIMARY KEY)
-- check-with-subquery: ORA-02251; constraint
CREATE TABLE reminder (id NUMBER(9), CONSTRAINT reminder_ck CHECK (id IN (SELECT term FROM receipt)))
-- check-with-sysdate: ORA-02436; constraint
CREATE TABLE reminder (sent_on DATE, CONSTRAINT reminder_ck CHECK (sent_on <= SYSDATE))
-- default-column: ORA-00984; CREATE TABLE
CREATE TABLE reminder (yen NUMBER(9), fee NUMBER(9) DEFAULT yen)
-- default-now: ORA-00907; CREATE TABLE
CREATE TABLE reminder (at_time TIMESTAMP DEFAULT now())
-- on-update-cascade: ORA-00907; constraint
CREATE TABLE reminder (no VARCHAR2(10 CHAR) REFERENCES addressee (addressee_no) ON UPDATE CASCADE)
-- on-delete-restrict: ORA-00905; constraint
CREATE TABLE reminder (no VARCHAR2(10 CHAR), CONSTRAINT reminder_fk FOREIGN KEY (no) REFERENCES addressee (addressee_no) ON DELETE RESTRICT)
-- long-name: ORA-00972 before 12.2, our limit; Database Object Names and Qualifiers
CREATE TABLE reminder_of_the_third_instalment_of_a_year (id NUMBER(9))
-- digit-first: ORA-00911; Database Object Names and Qualifiers
CREATE TABLE reminder (1st_day DATE)
-- table-exists: ORA-00955; CREATE TABLE
CREATE TABLE receipt (id NUMBER(9))
-- constraint-name-taken: ORA-02264; constraint
CREATE TABLE reminder (id NUMBER(9), CONSTRAINT receipt_pk PRIMARY KEY (id))
-- add-column-word: ORA-00904; ALTER TABLE
ALTER TABLE receipt ADD COLUMN remark VARCHAR2(20 CHAR)
-- alter-column-type: ORA-01735; ALTER TABLE
ALTER TABLE receipt ALTER COLUMN office TYPE VARCHAR2(80 CHAR)
-- add-existing-column: ORA-01430; ALTER TABLE
ALTER TABLE receipt ADD office VARCHAR2(20 CHAR)
-- drop-if-exists: ORA-00933; DROP TABLE
DROP TABLE IF EXISTS receipt
-- drop-cascade: ORA-00933; DROP TABLE
DROP TABLE receipt CASCADE
-- drop-index-on: ORA-00933; DROP INDEX
DROP INDEX receipt_group_ix ON receipt
-- partial-index: ORA-00933; CREATE INDEX
CREATE INDEX receipt_open_ix ON receipt (group_key, disposition) WHERE disposition = 'STAGED'
-- include-index: ORA-00933; CREATE INDEX
CREATE INDEX receipt_open_ix ON receipt (group_key, disposition) INCLUDE (amount)
-- concurrent-index: ORA-00969; CREATE INDEX
CREATE INDEX CONCURRENTLY receipt_open_ix ON receipt (office)
-- index-twice: ORA-01408; CREATE INDEX
CREATE INDEX receipt_again_ix ON receipt (group_key)
-- sequence-options: ORA-00933; CREATE SEQUENCE
CREATE SEQUENCE reminder_seq START 1 OWNED BY receipt.receipt_id
-- view-without-name: ORA-00998; CREATE VIEW
CREATE VIEW paid_notice AS SELECT notice_no, SUM(amount) FROM receipt GROUP BY notice_no
-- bind-in-view: ORA-01027; CREATE VIEW
CREATE VIEW paid_notice AS SELECT notice_no FROM receipt WHERE levy = ?
-- truncate-without-table: ORA-03290; TRUNCATE TABLE
TRUNCATE receipt
-- comment-on-index: ORA-00969; COMMENT
COMMENT ON INDEX receipt_group_ix IS 'x'
