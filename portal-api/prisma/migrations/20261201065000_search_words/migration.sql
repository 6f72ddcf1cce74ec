-- Words are collected once per statement and in their order: two writers that bring the same words wait for each other,
-- and never each for the other.
drop trigger collect_words on search.document;
drop function search.collect_words();

create function search.collect_words() returns trigger language plpgsql as $$
begin
  insert into search.word
    select distinct word from written, regexp_split_to_table(written.words, '[^[:alnum:]]+') as word
    where length(word) between 3 and 40
    order by word
    on conflict do nothing;
  return null;
end $$;
create trigger collect_words_of_new after insert on search.document
  referencing new table as written for each statement execute function search.collect_words();
create trigger collect_words_of_changed after update on search.document
  referencing new table as written for each statement execute function search.collect_words();

-- What has the words in its title or keywords is looked for first, also among very many that have them in their text.
create index document_titles on search.document using gin (ts_filter(vector, '{a,b}'));
