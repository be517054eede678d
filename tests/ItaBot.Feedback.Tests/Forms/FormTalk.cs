using ItaBot.Feedback.Forms;
using ItaBot.Feedback.Sampling;

namespace ItaBot.Feedback.Tests.Forms;

/// <summary>Somebody who fills in a form with the delivered questionnaire.</summary>
/// <param name="form">Where they begin.</param>
internal sealed class FormTalk(FeedbackForm form)
{
    public static readonly DateTimeOffset Now = new(2026, 3, 30, 9, 0, 0, TimeSpan.FromHours(7));

    public static readonly string[] All = [.. Delivered.Questionnaire.Questions.Select(q => q.ItemId)];

    public static FormDialog Dialog { get; } = new(Delivered.Questionnaire);

    public static FormContext Context { get; } = new("klong-mueang", "อบต.คลองเมือง", [("สำนักงาน ป.ป.ช.", "1205")], Now)
    {
        Loads = [.. All.Select(i => new ItemLoad(i, 0, 0))],
    };

    /// <summary>The form; as it was last where it is over.</summary>
    public FeedbackForm Form { get; private set; } = form;

    /// <summary>What came of the last that was said.</summary>
    public FormMove? Move { get; private set; }

    /// <summary>The last that the bot said.</summary>
    public string Text => Move switch
    {
        FormMove.Asks asks => asks.Saying.Text,
        FormMove.Sends sends => sends.Text,
        FormMove.Ends ends => ends.Text,
        _ => "",
    };

    public bool IsOver => Move is FormMove.Sends or FormMove.Ends;

    /// <summary>A form that waits at a step; of a long one the first item, the answers before it as given.</summary>
    public static FormTalk At(FormStep step, string locale = "th")
    {
        var form = new FeedbackForm("r1", locale, Now);
        return new(step switch
        {
            FormStep.Consent or FormStep.Length => form with { Step = step },
            FormStep.Service or FormStep.When or FormStep.Item => form with { Step = step, Items = All },
            _ => form with
            {
                Step = step,
                Before = FormStep.Item,
                Items = All,
                At = 3,
                Service = "taxes",
                When = "this-week",
                Answers = new Dictionary<string, FormAnswer> { ["e1"] = new(80), ["e2"] = FormAnswer.DoNotKnow, ["e3"] = new(100) },
            },
        });
    }

    /// <summary>Says something, and takes for nonsense what the form does not understand.</summary>
    public FormTalk Say(string text, bool reports = false) => Take(new(text, reports));

    /// <summary>Says the same several times.</summary>
    public FormTalk Say(string text, int times)
    {
        for (var said = 0; said < times; said++)
        {
            Say(text);
        }

        return this;
    }

    /// <summary>Sends a sticker.</summary>
    public FormTalk Stick(params string[] keywords) => Take(new("", Reports: false) { Sticker = keywords });

    private FormTalk Take(FormInput input)
    {
        var move = Dialog.Take(Form, input, Context);
        Move = move is FormMove.Missed ? Dialog.Miss(Form, Context) : move;
        Form = Move switch
        {
            FormMove.Asks asks => asks.Form,
            FormMove.Sends sends => sends.Form,
            _ => Form,
        };
        return this;
    }
}
