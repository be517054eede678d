using ItaBot.Conversations.Answers.Firewall;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Phrases;

/// <summary>Reads what the bot says from <c>th.yaml</c> and <c>en.yaml</c>.</summary>
public static class PhrasebookReader
{
    /// <summary>The folder of phrases that is delivered beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "answers");

    /// <summary>Reads the phrases of both languages.</summary>
    /// <exception cref="DataFileException">
    /// A file is missing or broken, a phrase stands in one language alone, its places differ between them, or it has a
    /// number of its own: every figure is computed.
    /// </exception>
    public static Phrasebook Load(string directory)
    {
        var files = Phrasebook.Locales.Select(locale => PhraseFile.Open(directory, locale)).ToList();
        foreach (var file in files)
        {
            foreach (var other in files)
            {
                file.ThrowIfUnlike(other);
            }
        }

        return new(files.Select(f => (f.Locale, f.Phrases)));
    }

    private sealed record PhraseFile(
        string Path, string Locale, IReadOnlyDictionary<string, Phrase> Phrases, IReadOnlyDictionary<string, int> Lines)
    {
        public static PhraseFile Open(string directory, string locale)
        {
            var path = System.IO.Path.Combine(directory, $"{locale}.yaml");
            if (!File.Exists(path))
            {
                throw new DataFileException(path, 0, PhraseProblems.NoFile);
            }

            var texts = DataFile.Open(path).Root.Flattened().ToList();
            return new(
                path,
                locale,
                texts.ToDictionary(t => t.Key, t => Read(path, t.Text, t.Line)),
                texts.ToDictionary(t => t.Key, t => t.Line));
        }

        public void ThrowIfUnlike(PhraseFile other)
        {
            foreach (var (key, phrase) in Phrases)
            {
                if (!other.Phrases.TryGetValue(key, out var counterpart))
                {
                    throw new DataFileException(Path, Lines[key], PhraseProblems.OnlyHere(key, $"{other.Locale}.yaml"));
                }

                if (phrase.Places.Except(counterpart.Places).FirstOrDefault() is { } place)
                {
                    throw new DataFileException(Path, Lines[key], PhraseProblems.OtherPlaces(place, $"{other.Locale}.yaml"));
                }
            }
        }

        private static Phrase Read(string path, string text, int line)
        {
            try
            {
                var phrase = new Phrase(text);
                return phrase.Said.SelectMany(SpokenNumbers.In).Any()
                    ? throw new DataFileException(path, line, PhraseProblems.Number)
                    : phrase;
            }
            catch (FormatException e)
            {
                throw new DataFileException(path, line, PhraseProblems.Braces, e);
            }
        }
    }
}
