using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Retention;

/// <summary>Refuses a time within which a channel may still send an event again.</summary>
internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options) =>
        RetentionOptions.Range.ProblemOf(
            $"{RetentionOptions.Section}:{nameof(options.Retention)}", options.Retention, new RetentionOptions().Retention) is { } problem
            ? ValidateOptionsResult.Fail(problem)
            : ValidateOptionsResult.Success;
}
