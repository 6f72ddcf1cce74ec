-- One index for the whole product, in a schema of its own that Prisma does not know (platform/search).
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create schema search;

-- Dutch stems, with or without accents: "énergietoeslag" and "energietoeslagen" are one word.
create text search configuration search.dutch (copy = pg_catalog.dutch);
alter text search configuration search.dutch
  alter mapping for hword, hword_part, word with public.unaccent, dutch_stem;
create text search configuration search.english (copy = pg_catalog.english);
alter text search configuration search.english
  alter mapping for hword, hword_part, word with public.unaccent, english_stem;

-- Lower case without accents, for typing errors and beginnings of words. The dictionary is named, so it never changes.
create function search.plain(text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, $1));

create function search.config(language text) returns regconfig
  language sql immutable strict parallel safe
  return case language when 'en' then 'search.english' else 'search.dutch' end::regconfig;

create table search.document (
  kind text not null,
  id text not null,
  language text not null default 'nl',
  title text not null,
  summary text not null default '',
  body text not null default '',
  keywords text[] not null default '{}',
  -- Path in the app where it is read.
  path text not null,
  -- `name:value`, to narrow a search and to count.
  facets text[] not null default '{}',
  -- Who may find it: at least one of these must be among the reader's. Never empty.
  audience text[] not null check (cardinality(audience) > 0),
  -- Shown from and until; null: without bound.
  visible_from timestamptz(3),
  visible_until timestamptz(3),
  -- Counts for more (above 1) or less than others of equal fit.
  weight real not null default 1,
  changed timestamptz(3) not null,
  vector tsvector not null,
  -- Title and keywords as plain words.
  words text not null,
  primary key (kind, id, language)
);
create index document_vector on search.document using gin (vector);
create index document_audience on search.document using gin (audience);
create index document_words on search.document using gin (words public.gin_trgm_ops);

create function search.index_document() returns trigger language plpgsql as $$
declare
  config regconfig := search.config(new.language);
  keywords text := array_to_string(new.keywords, ' ');
begin
  new.vector :=
    setweight(to_tsvector(config, new.title), 'A') ||
    setweight(to_tsvector(config, keywords), 'B') ||
    setweight(to_tsvector(config, new.summary), 'C') ||
    setweight(to_tsvector(config, new.body), 'D');
  new.words := search.plain(new.title || ' ' || keywords);
  return new;
end $$;
create trigger index_document before insert or update on search.document
  for each row execute function search.index_document();

-- Words of titles and keywords, so that a typing error finds the word that was meant. Only ever used to look again: a word
-- is shown to a reader only with a document that she may see.
create table search.word (
  word text primary key
);
create index word_trigrams on search.word using gin (word public.gin_trgm_ops);

create function search.collect_words() returns trigger language plpgsql as $$
begin
  insert into search.word
    select distinct word from regexp_split_to_table(new.words, '[^[:alnum:]]+') as word
    where length(word) between 3 and 40
    on conflict do nothing;
  return null;
end $$;
create trigger collect_words after insert or update of title, keywords on search.document
  for each row execute function search.collect_words();

-- Words that mean the same to who searches, kept by an editor.
create table search.synonym (
  id int generated always as identity primary key,
  words text[] not null check (cardinality(words) > 1)
);
