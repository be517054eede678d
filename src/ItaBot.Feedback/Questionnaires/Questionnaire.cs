using ItaBot.Scoring;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>The agency's own short questionnaire and everything that its dialog says.</summary>
public sealed class Questionnaire
{
    private readonly IReadOnlyDictionary<FeedbackText, LocalText> _texts;
    private readonly IReadOnlyDictionary<FeedbackButton, Option> _buttons;
    private readonly IReadOnlyList<Option> _services;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Option>> _servicesByAgency;

    internal Questionnaire(
        int year,
        string fingerprint,
        IReadOnlyList<Question> questions,
        AnswerWords words,
        IReadOnlyList<Option> services,
        IReadOnlyDictionary<string, IReadOnlyList<Option>> servicesByAgency,
        IReadOnlyList<Option> times,
        IReadOnlyDictionary<FeedbackButton, Option> buttons,
        IReadOnlyDictionary<FeedbackText, LocalText> texts)
    {
        Year = year;
        Fingerprint = fingerprint;
        Questions = questions;
        Words = words;
        _services = services;
        _servicesByAgency = servicesByAgency;
        Times = times;
        _buttons = buttons;
        _texts = texts;
    }

    /// <summary>The fiscal year whose items it asks about, Buddhist era.</summary>
    public int Year { get; }

    /// <summary>Changes whenever the file changes; part of what was asked.</summary>
    public string Fingerprint { get; }

    /// <summary>One question for each EIT item of the year, in the order of the items.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>When somebody used the service, roughly; the latest first.</summary>
    public IReadOnlyList<Option> Times { get; }

    internal AnswerWords Words { get; }

    /// <summary>The question about an item.</summary>
    /// <exception cref="KeyNotFoundException">None asks about it.</exception>
    public Question this[string itemId] =>
        Questions.FirstOrDefault(q => q.ItemId == itemId) ?? throw new KeyNotFoundException($"No question asks about '{itemId}'.");

    /// <summary>A button, by <see cref="FeedbackButton"/>.</summary>
    public Option this[FeedbackButton button] => _buttons[button];

    /// <summary>The services that people of an agency choose from: its own list, or that of all.</summary>
    public IReadOnlyList<Option> ServicesOf(string agencyId) => _servicesByAgency.GetValueOrDefault(agencyId, _services);

    /// <summary>What the bot says.</summary>
    /// <param name="text">Which text.</param>
    /// <param name="locale"><c>th</c> or <c>en</c>.</param>
    /// <param name="fields">What is filled in, by the names that <see cref="FeedbackText"/> lists.</param>
    public string Say(FeedbackText text, string locale, params ReadOnlySpan<(string Name, string Value)> fields)
    {
        var said = _texts[text].In(locale).Split('{');
        for (var i = 1; i < said.Length; i++)
        {
            // Taken apart once, so that braces in what a person wrote are never filled in themselves.
            var end = said[i].IndexOf('}', StringComparison.Ordinal);
            said[i] = end < 0 ? "{" + said[i] : ValueOf(said[i][..end], fields) + said[i][(end + 1)..];
        }

        return string.Concat(said);
    }

    /// <summary>What people can be invited with.</summary>
    /// <param name="locale"><c>th</c> or <c>en</c>.</param>
    /// <param name="agencyName">Who invites.</param>
    /// <param name="link">Where people begin; null where they have to write to the agency's chat themselves.</param>
    public string Invite(string locale, string agencyName, Uri? link) => link is null
        ? Say(FeedbackText.InvitationToWrite, locale, ("agency", agencyName))
        : Say(FeedbackText.Invitation, locale, ("agency", agencyName), ("link", link.AbsoluteUri));

    private static string ValueOf(string name, ReadOnlySpan<(string Name, string Value)> fields)
    {
        foreach (var field in fields)
        {
            if (field.Name == name)
            {
                return field.Value;
            }
        }

        throw new ArgumentException($"'{name}' is not given.", nameof(fields));
    }
}
