using System.Diagnostics;
using ItaBot.Feedback.Forms.Steps;
using ItaBot.Feedback.Questionnaires;

namespace ItaBot.Feedback.Forms;

/// <summary>Leads a person through a form: asks, takes what they say, and says what comes next. It keeps nothing.</summary>
public sealed class FormDialog
{
    // The third time the question is left out.
    private const int MostMisses = 3;

    // Whoever says something of the kind sooner means the question, or their opinion of the office.
    private static readonly TimeSpan AwayFrom = TimeSpan.FromMinutes(10);

    private readonly FormWords _words;
    private readonly Dictionary<FormStep, IFormStep> _steps;

    /// <summary>A dialog of a questionnaire.</summary>
    public FormDialog(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        _words = new FormWords(questionnaire);
        var lines = new ReviewLines(_words);
        _steps = new()
        {
            [FormStep.Consent] = new ConsentStep(_words),
            [FormStep.Length] = new LengthStep(_words),
            [FormStep.Service] = new OptionStep(_words, FeedbackText.WhichService, questionnaire.ServicesOf, form => form.Service, (form, id) => form with { Service = id }),
            [FormStep.When] = new OptionStep(_words, FeedbackText.When, _ => questionnaire.Times, form => form.When, (form, id) => form with { When = id }),
            [FormStep.Item] = new ItemStep(_words),
            [FormStep.Comment] = new CommentStep(_words),
            [FormStep.Review] = new ReviewStep(_words, lines),
            [FormStep.Change] = new ChangeStep(_words),
            [FormStep.Stop] = new StopStep(_words),
            [FormStep.Resume] = new ResumeStep(_words),
        };
    }

    /// <summary>What a form asks now.</summary>
    public FormSaying Ask(FeedbackForm form, FormContext context) => _steps[form.Step].Ask(form, context);

    /// <summary>
    /// The form of somebody who asks for the questionnaire in the middle of it: who comes back after a while and has
    /// something to go on with is asked whether to.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="now">The moment.</param>
    public static FeedbackForm Resume(FeedbackForm form, DateTimeOffset now) =>
        form.Items.Count == 0 || form.Step is FormStep.Resume || now - form.UsedAt < AwayFrom
            ? form
            : form with { Step = FormStep.Resume, Before = StepBefore(form), Misses = 0 };

    /// <summary>Takes what was said.</summary>
    public FormMove Take(FeedbackForm form, FormInput input, FormContext context)
    {
        var step = _steps[form.Step];
        if (form.Step == FormStep.Comment && input.Reports)
        {
            return NotKept(form, context, FormRoute.Next(form with { Comment = null }));
        }

        return step.Take(form, input, context) switch
        {
            StepMove.Missed when input.Reports => NotKept(form, context, form),
            StepMove.Missed => new FormMove.Missed(),
            var taken => MoveOf(form, taken, context),
        };
    }

    /// <summary>Asks once more after something that was not understood; the third time it leaves the question out.</summary>
    public FormMove Miss(FeedbackForm form, FormContext context)
    {
        var missed = form with { Misses = form.Misses + 1 };
        if (missed.Misses >= MostMisses && _steps[form.Step].GiveUp(form, context) is { } given)
        {
            return MoveOf(form, given, context);
        }

        var why = form.Step == FormStep.Consent ? FeedbackText.ConsentUnclear
            : missed.Misses > 1 && CanSkip(form) ? FeedbackText.NotUnderstoodAgain
            : FeedbackText.NotUnderstood;
        return new FormMove.Asks(missed, Ask(missed, context).After(_words.Say(form, why)));
    }

    /// <summary>Takes the wish to stop, in whatever words.</summary>
    public FormMove Stop(FeedbackForm form, FormContext context) =>
        form.Step == FormStep.Consent ? new FormMove.Ends(_words.Say(form, FeedbackText.Refused))
        : form.Points.Count == 0 && form.Comment is null ? new FormMove.Ends(_words.Say(form, FeedbackText.Discarded))
        : Asking(form with { Step = FormStep.Stop, Before = StepBefore(form), Misses = 0 }, context);

    private static bool CanSkip(FeedbackForm form) => form.Step is FormStep.Service or FormStep.When or FormStep.Item or FormStep.Comment;

    private static FormStep StepBefore(FeedbackForm form) => form.Step is FormStep.Stop or FormStep.Resume ? form.Before : form.Step;

    private FormMove MoveOf(FeedbackForm form, StepMove taken, FormContext context) => taken switch
    {
        StepMove.On on => Asking(on.Form, context, on.First),
        StepMove.Wonders wonders => new FormMove.Asks(form with { Misses = 0 }, wonders.Saying),
        StepMove.Moves { Button: FeedbackButton.Stop } => Stop(form, context),
        StepMove.Moves { Button: FeedbackButton.Skip } => Asking(LeftOut(form), context, _words.Say(form, FeedbackText.Skipped)),
        StepMove.Moves => FormRoute.Before(form) is { } before
            ? Asking(before, context)
            : Asking(form, context, _words.Say(form, FeedbackText.NothingBefore)),
        StepMove.Over over => over.Move,
        _ => throw new UnreachableException(),
    };

    private static FeedbackForm LeftOut(FeedbackForm form) => form.Step switch
    {
        FormStep.Item => ItemStep.LeaveOut(form),
        FormStep.Service => FormRoute.Next(form with { Service = null }),
        _ => FormRoute.Next(form with { When = null }),
    };

    // What was reported is nowhere in the form; the person is shown where they are protected, and it goes on.
    private FormMove.Asks NotKept(FeedbackForm form, FormContext context, FeedbackForm next) => Asking(
        next,
        context,
        $"{_words.Say(form, FeedbackText.CorruptionNotKept, ("channels", _words.Channels(form, context)))}\n{_words.Say(form, FeedbackText.CorruptionGoesOn)}");

    private FormMove.Asks Asking(FeedbackForm form, FormContext context, string? first = null) => new(form, Ask(form, context).After(first));
}
