namespace ItaBot.Scoring.Rules;

/// <summary>One of the two sources of an EIT item.</summary>
public enum ItemPart
{
    /// <summary>Anyone, through the agency's own link (EIT ส่วนที่ 1); <c>public</c> in files.</summary>
    EitPublic,

    /// <summary>Collected by the assessor (EIT ส่วนที่ 2); <c>survey</c> in files.</summary>
    EitSurvey,
}
