-- insert-returning: INSERT, returning_clause
INSERT INTO my_number (addressee_no, cipher_text, lookup_hash) VALUES (?, ?, ?) RETURNING addressee_no INTO ?
-- quoting-of-choice: Literals
SELECT q'[it's]' FROM dual
