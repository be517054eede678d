using ItaBot.Conversations.Understanding.Learning;
using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.Assessments;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules;

namespace ItaBot.Conversations.Understanding;

/// <summary>
/// Reads what a message in Thai or English means, by vocabulary files that an officer may edit, without a model or a
/// network. Safe to use from several threads.
/// </summary>
public sealed class Understander
{
    /// <summary>Thailand has had no other time since 1920.</summary>
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    private readonly Vocabulary _vocabulary;
    private readonly MentionReader _mentions;
    private readonly IntentReader _intents;
    private AgencyReader _agencyReader;

    /// <summary>An understander of a vocabulary.</summary>
    /// <param name="directory">The folder of the vocabulary files.</param>
    /// <param name="rules">The rule years, which give items and indicators their names.</param>
    /// <exception cref="DataFileException">A vocabulary file is missing or cannot be read.</exception>
    public Understander(string directory, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _vocabulary = VocabularyReader.Load(directory);
        _mentions = new MentionReader(_vocabulary, rules);
        _agencyReader = new AgencyReader(_vocabulary, []);
        var (confidence, thresholds) = VocabularyReader.LoadConfidence(directory);
        Thresholds = thresholds;
        var lessons = new LessonReader(_vocabulary, _mentions).Read(VocabularyReader.LoadExamples(directory));
        _intents = new IntentReader(Training.Learn(lessons, Intents.All.Count), confidence);
    }

    /// <summary>The folder of vocabulary files that is delivered beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "understanding");

    /// <summary>From which confidence on something is believed.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>What a message means. Any text is taken; of a very long one the beginning is read.</summary>
    /// <param name="text">The message.</param>
    /// <param name="agencies">The agencies that it can name.</param>
    /// <param name="now">The moment of the message, from which days such as "tomorrow" are counted.</param>
    public Understood Read(string text, IReadOnlyList<Agency> agencies, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(agencies);
        var (reading, mentioned) = ReadMentions(text, agencies, now);
        return Read(text, reading, mentioned);
    }

    /// <summary>What a message means whose mentions have been read.</summary>
    internal Understood Read(string text, Reading reading, Mentioned mentioned)
    {
        var guesses = _intents.Read(reading, mentioned);
        return new Understood(guesses[0].Intent, guesses[0].Slots, guesses[0].Confidence, LocaleOf(text), guesses);
    }

    /// <summary>What a message mentions, whatever it is for; the reading knows which words that took.</summary>
    internal (Reading Reading, Mentioned Mentioned) ReadMentions(string text, IReadOnlyList<Agency> agencies, DateTimeOffset now)
    {
        var reading = new Reading(_vocabulary.Normaliser.Normalise(text));
        var today = DateOnly.FromDateTime(now.ToOffset(Bangkok).DateTime);
        return (reading, _mentions.Read(reading, text, AgencyReader(agencies), today));
    }

    /// <summary>A text in the form in which cues are looked up.</summary>
    internal string Normalise(string text) => _vocabulary.Normaliser.Normalise(text);

    /// <summary>The words for kinds of figures and for tools.</summary>
    internal IEnumerable<CueSet> KindWords => [.. _vocabulary.Levels.Values, .. _vocabulary.Tools.Values];

    private static string LocaleOf(string text) => text.AsSpan().IndexOfAnyInRange('\u0E01', '\u0E4E') >= 0 ? "th" : "en";

    /// <summary>Made anew only when the agencies changed; two threads that do so at once make the same.</summary>
    private AgencyReader AgencyReader(IReadOnlyList<Agency> agencies)
    {
        var reader = Volatile.Read(ref _agencyReader);
        if (!reader.Agencies.SequenceEqual(agencies))
        {
            reader = new AgencyReader(_vocabulary, [.. agencies]);
            Volatile.Write(ref _agencyReader, reader);
        }

        return reader;
    }
}
