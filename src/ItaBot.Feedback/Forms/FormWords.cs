using System.Globalization;
using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms;

/// <summary>What a form says, and how it reads what is said to it.</summary>
internal sealed class FormWords(Questionnaire questionnaire)
{
    /// <summary>The questionnaire.</summary>
    public Questionnaire Questionnaire => questionnaire;

    /// <summary>Reads answers to items.</summary>
    public AnswerReader Answers { get; } = new(questionnaire);

    /// <summary>Reads options and buttons.</summary>
    public OptionReader Options { get; } = new(questionnaire);

    /// <summary>A text in the form's language.</summary>
    public string Say(FeedbackForm form, FeedbackText text, params ReadOnlySpan<(string Name, string Value)> fields) =>
        questionnaire.Say(text, form.Locale, fields);

    /// <summary>Buttons in the form's language.</summary>
    public IEnumerable<string> Buttons(FeedbackForm form, params IEnumerable<FeedbackButton> buttons) =>
        buttons.Select(b => questionnaire[b].Label.In(form.Locale));

    /// <summary>How a number is written.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The channels for reports of corruption, a line each.</summary>
    public string Channels(FeedbackForm form, FormContext context) => string.Join('\n', context.Channels.Select(c =>
        questionnaire.Say(FeedbackText.CorruptionChannel, form.Locale, ("name", c.Name), ("phone", c.Phone))));
}
