using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Conversations.Understanding.Vocabularies;
using ItaBot.Scoring.Assessments;

namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>Turns examples into what can be learnt from them, reading them just as messages are read.</summary>
internal sealed class LessonReader(Vocabulary vocabulary, MentionReader mentions)
{
    /// <summary>The agency that examples name, also without its kind.</summary>
    private static readonly Agency SomeAgency = new("nong-bua", "องค์การบริหารส่วนตำบลหนองบัว", AgencyType.SAO);

    /// <summary>Which day it is does not matter: a date is a date.</summary>
    private static readonly DateOnly SomeDay = new(2026, 1, 1);

    private readonly AgencyReader _agencies = new(vocabulary, [SomeAgency]);

    /// <summary>The lessons, in the order of the examples.</summary>
    public IReadOnlyList<Lesson> Read(IReadOnlyList<Example> examples)
    {
        var lessons = new Lesson[examples.Count];
        Parallel.For(0, lessons.Length, i => lessons[i] = Read(examples[i]));
        return lessons;
    }

    private Lesson Read(Example example)
    {
        var reading = new Reading(vocabulary.Normaliser.Normalise(example.Text));
        var mentioned = mentions.Read(reading, example.Text, _agencies, SomeDay);
        return new Lesson(example.Intent, FeatureReader.Read(reading, mentioned));
    }
}
