<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>said</name>
  <message>
   <location filename="app/howopen/assessment/asked.py" />
   <source>who may use it, and how</source>
   <translation>이용할 수 있는 자와 이용 방법</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/asked.py" />
   <source>commercial use</source>
   <translation>상업적 이용</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/asked.py" />
   <source>what the licensor must be told or given</source>
   <translation>라이선서에게 알리거나 제공해야 하는 것</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/asked.py" />
   <source>how long it lasts</source>
   <translation>존속 기간</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/asked.py" />
   <source>whether its terms stay</source>
   <translation>조건의 유지 여부</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/asked.py" />
   <source>passing it on</source>
   <translation>제3자 제공</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/asked.py" />
   <source>where it may be used</source>
   <translation>이용할 수 있는 지역</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/asked.py" />
   <source>how it is run</source>
   <translation>운용 방법</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>{name}: [[{key}]] is missing.</source>
   <translation>{name}: [[{key}]]이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>{name}: a weight must be a number from 0 up.</source>
   <translation>{name}: 가중치는 0 이상의 숫자여야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>{name}: unknown key {value}.</source>
   <translation>{name}: 알 수 없는 키 {value}이(가) 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>Restore the file and try again.</source>
   <translation>파일을 복원한 뒤 다시 시도하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>{name}: unknown or missing key {value}.</source>
   <translation>{name}: 알 수 없는 키이거나 누락된 키입니다: {value}.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>Correct the weight.</source>
   <translation>가중치를 수정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>The criteria in {name} cannot be read.</source>
   <translation>{name}의 판정 기준을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/catalogue.py" />
   <source>Only criterion and dimension are known.</source>
   <translation>criterion과 dimension만 사용할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>1 word was added</source>
   <translation>단어 1개가 추가됨</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>{words} words were added</source>
   <translation>단어 {words}개가 추가됨</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>1 word was left out</source>
   <translation>단어 1개가 빠짐</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>{words} words were left out</source>
   <translation>단어 {words}개가 빠짐</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>its words are in another order</source>
   <translation>단어의 순서가 다름</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>It reads like {name}, but it is not: {told}.</source>
   <translation>{name}와(과) 비슷해 보이지만 동일하지 않습니다: {told}.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>The title says “{words}”, but by its text the class is {its_class}.</source>
   <translation>제목에 “{words}” 문구가 있으나, 본문에 따른 등급은 {its_class}입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>The file name says “{words}”, but by its text the class is {its_class}.</source>
   <translation>파일 이름에 “{words}” 문구가 있으나, 본문에 따른 등급은 {its_class}입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>The {where} says “{words}”, but by its text the class is {its_class}.</source>
   <translation>{where}에 “{words}” 문구가 있으나, 본문에 따른 등급은 {its_class}입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>The lists in {name} cannot be read.</source>
   <translation>{name}의 목록을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/claims.py" />
   <source>It has: {join}.</source>
   <translation>필요한 키: {join}.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>The grant has no limit on commercial use.</source>
   <translation>부여된 권리에 상업적 이용에 대한 제한이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>The policy forbids commercial use.</source>
   <translation>정책이 상업적 이용을 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>No use is granted, or not with certainty.</source>
   <translation>이용 권리가 부여되지 않거나, 부여되는지가 확실하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>Production is left out of the grant.</source>
   <translation>허여 범위에서 프로덕션 이용은 제외됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>It depends on registering, paying or leave.</source>
   <translation>등록, 대가 지급 또는 허락 여부에 따라 달라집니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>It depends on a threshold.</source>
   <translation>기준치에 따라 달라집니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>The text asks for leave, though no clause was found for it.</source>
   <translation>본문이 허락을 요구하나, 이에 대한 조항은 발견되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>The text asks for a paid service, though no clause was found for it.</source>
   <translation>본문이 유료 서비스를 요구하나, 이에 대한 조항은 발견되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>Of business, only one's own is allowed.</source>
   <translation>상업적 이용 중 자체 내부 업무만 허용됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>It depends on another agreement with the licensor.</source>
   <translation>라이선스 제공자와의 별도 계약에 달려 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>Who uses it commercially has a duty.</source>
   <translation>상업적으로 사용하는 자에게 의무가 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>Competing with the licensor is left out.</source>
   <translation>라이선스 제공자와의 경쟁은 제외됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/commerce.py" />
   <source>The text names a threshold, though no clause was found for it.</source>
   <translation>본문에 기준치가 언급되어 있으나, 이에 대한 조항은 발견되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>only for the purposes that the grant allows</source>
   <translation>권리 부여가 허용하는 목적에 한함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>the use restrictions must be passed on</source>
   <translation>사용 제한을 승계시켜야 함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>derivatives must carry the same terms</source>
   <translation>파생물에 같은 조건을 적용해야 함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>of business, only one's own is allowed</source>
   <translation>상업적 이용 중 자체 내부 업무만 허용됨</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>it depends on another agreement with the licensor</source>
   <translation>라이선스 제공자와의 다른 계약에 달려 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>competing with the licensor is left out</source>
   <translation>라이선스 제공자와의 경쟁은 제외됨</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>some parts of it must stay as they are</source>
   <translation>일부분은 그대로 유지해야 함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>changed copies may not be passed on freely</source>
   <translation>수정한 사본을 자유롭게 전달할 수 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>what is changed must bear another name</source>
   <translation>수정한 것은 다른 이름을 써야 함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>what is made of it must keep to the restrictions of the text</source>
   <translation>이를 이용하여 만든 것은 본문의 제한을 지켜야 함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>source code must be made available</source>
   <translation>소스 코드를 제공해야 함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>leave is needed</source>
   <translation>허락이 필요함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>only in some places</source>
   <translation>일부 지역에 한함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>only below a threshold</source>
   <translation>기준치 미만인 경우에 한함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/conditions.py" />
   <source>a name must be shown or carried</source>
   <translation>명칭을 표시하거나 포함해야 함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No clause ends the rights.</source>
   <translation>권리를 종료시키는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No law is named.</source>
   <translation>지정된 준거법이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The licensor may change or restrict.</source>
   <translation>라이선스 제공자가 변경하거나 제한할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No such power is found.</source>
   <translation>그러한 권한은 발견되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The licensor may end the rights without a cause.</source>
   <translation>라이선스 제공자가 사유 없이 권리를 종료할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The rights end on breach.</source>
   <translation>위반 시 권리가 종료됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The rights end in the stated cases.</source>
   <translation>명시된 경우에 권리가 종료됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>Patents are licensed.</source>
   <translation>특허가 라이선스됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No patent licence is found.</source>
   <translation>특허 라이선스가 발견되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>Suing ends the licence.</source>
   <translation>소송을 제기하면 라이선스가 종료됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>No such clause is found.</source>
   <translation>그러한 조항은 발견되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/control.py" />
   <source>The text names the law.</source>
   <translation>본문이 준거법을 지정합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Copies may be passed on.</source>
   <translation>복제물을 전달할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>A licence cannot tell; it needs the release.</source>
   <translation>라이선스만으로는 알 수 없고 공개물이 필요합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>It may be changed and the result passed on.</source>
   <translation>수정할 수 있고 그 결과물을 전달할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>No more than marking changes and keeping notices.</source>
   <translation>변경 사항의 표시와 고지의 유지만을 요구합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>No person or place is left out.</source>
   <translation>제외되는 사람이나 지역이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>No purpose is left out.</source>
   <translation>제외되는 목적이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Whoever gets a copy gets the rights.</source>
   <translation>복제물을 받는 사람은 누구나 권리를 갖습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>No tie to a product is found.</source>
   <translation>특정 제품에 대한 종속이 발견되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Other software is left free.</source>
   <translation>다른 소프트웨어에 제한을 두지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Nothing hangs on a technology.</source>
   <translation>특정 기술에 좌우되는 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Data, code and parameters are not in a licence; the release shows them.</source>
   <translation>데이터, 코드, 파라미터는 라이선스에 들어 있지 않으며 공개물을 보아야 알 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Not excluded by this text.</source>
   <translation>이 본문에 의해 배제되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text forbids it.</source>
   <translation>본문이 이를 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text does not say.</source>
   <translation>본문에 언급이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Not excluded by this licence.</source>
   <translation>이 라이선스에 의해 배제되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text does not speak of passing it on.</source>
   <translation>본문은 전달에 대해 언급하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Copies may not be passed on freely.</source>
   <translation>복제물을 자유롭게 전달하는 것이 허용되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Selling copies is limited.</source>
   <translation>복제물의 판매가 제한됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>It may be passed on, with conditions beyond notices.</source>
   <translation>전달할 수 있으나, 고지 외의 조건이 붙습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text does not speak of changing it.</source>
   <translation>본문은 수정에 대해 언급하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>It may not be changed freely.</source>
   <translation>자유롭게 수정하는 것이 허용되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>One clause allows changing it, another limits that.</source>
   <translation>한 조항은 수정을 허용하고 다른 조항은 이를 제한합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>A name must be carried or shown.</source>
   <translation>특정 명칭을 포함하거나 표시해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Some persons or places get fewer rights.</source>
   <translation>일부 사람이나 지역은 더 적은 권리를 받습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Above a threshold a duty is added.</source>
   <translation>기준치를 넘으면 의무가 추가됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Sanctioned places and persons are left out.</source>
   <translation>제재 대상 지역과 사람이 제외됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Some purposes are not allowed.</source>
   <translation>일부 목적은 허용되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Some must register or ask for a licence.</source>
   <translation>일부 이용자는 등록하거나 라이선스를 요청해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The rights may not be handed on.</source>
   <translation>권리를 다른 사람에게 이전해서는 안 됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The rights belong to an account.</source>
   <translation>권리가 계정에 귀속됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Use is tied to a product or service.</source>
   <translation>이용이 특정 제품 또는 서비스에 종속됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The rights hold in the service alone.</source>
   <translation>권리가 해당 서비스 안에서만 유효합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Other models must not be improved with it.</source>
   <translation>이를 이용하여 다른 모델을 개선해서는 안 됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Other models made with it come under a condition.</source>
   <translation>이를 이용하여 만든 다른 모델에는 조건이 적용됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>A duty hangs on an interface or website.</source>
   <translation>특정 인터페이스 또는 웹사이트를 전제로 하는 의무가 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Granted with conditions.</source>
   <translation>조건부로 권리가 부여됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Fails: not free for all to {names}.</source>
   <translation>불충족: 다음 자유가 모두에게 보장되지 않습니다: {names}.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Undecided: the text grants no right that could be judged.</source>
   <translation>미정: 본문이 판정할 수 있는 권리를 부여하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>Not for every purpose or person.</source>
   <translation>모든 목적 또는 모든 사람에게 허용되는 것은 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text grants no right that could be judged.</source>
   <translation>본문이 판정할 수 있는 권리를 부여하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/criteria.py" />
   <source>The text is no licence.</source>
   <translation>이 본문은 라이선스가 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>what may be done</source>
   <translation>허용되는 행위</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>the purpose</source>
   <translation>목적</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>the field</source>
   <translation>분야</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>what it may be used with</source>
   <translation>함께 이용할 수 있는 대상</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>changing it</source>
   <translation>수정</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>the form</source>
   <translation>형태</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>the grant itself</source>
   <translation>권리 부여 자체</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>production use</source>
   <translation>프로덕션 환경에서의 이용</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>offering it as a service</source>
   <translation>서비스로 제공</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>who pays</source>
   <translation>대가의 부담 주체</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>passing on what was changed</source>
   <translation>수정한 것의 전달</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>who may use it</source>
   <translation>이용할 수 있는 사람</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubtful.py" />
   <source>how many</source>
   <translation>수량</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/doubts.py" />
   <source>It seems open, but its words may limit {what}.</source>
   <translation>개방적인 것으로 보이나, 문구가 다음을 제한할 수 있습니다: {what}.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>No name is asked for.</source>
   <translation>명칭 표시를 요구하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>No credit is asked for.</source>
   <translation>출처 표시를 요구하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>Derivatives must carry the same terms.</source>
   <translation>파생물에 같은 조건을 적용해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>No such duty is found.</source>
   <translation>그러한 의무는 발견되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>The words of a sentence bind who receives or uses it.</source>
   <translation>한 문장의 문구가 이를 받거나 사용하는 사람을 구속합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>Restrictions must be passed on.</source>
   <translation>제한을 승계시켜야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>A name or text must be shown or carried.</source>
   <translation>명칭 또는 문구를 표시하거나 포함해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>Notices must be kept or the source named.</source>
   <translation>고지를 유지하거나 출처를 밝혀야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/duties.py" />
   <source>A derivative's name must carry it.</source>
   <translation>파생물의 이름에 이를 포함해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/familiar.py" />
   <source>what open source gives</source>
   <translation>오픈소스가 부여하는 권리</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/freedoms.py" />
   <source>Use: {use}; study: {study}; modify: {modify}; share: {share}.</source>
   <translation>이용: {use}; 연구: {study}; 수정: {modify}; 공유: {share}.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/freedoms.py" />
   <source>Unstated</source>
   <translation>언급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It grants no right and is neither the terms of a service nor a policy.</source>
   <translation>어떤 권리도 부여하지 않으며, 서비스 이용약관도 정책도 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It is in a language that the rules do not read.</source>
   <translation>규칙이 읽지 못하는 언어로 되어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It gives rights to copy, change or pass on.</source>
   <translation>복제, 수정 또는 전달할 권리를 부여합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It lists prohibited uses and grants no right.</source>
   <translation>금지 용도를 열거하며 어떤 권리도 부여하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It gives access to a service; no weights or code are licensed.</source>
   <translation>서비스에 대한 접근을 제공하며, 가중치나 코드는 라이선스되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It gives a right to use.</source>
   <translation>이용할 권리를 부여합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>Its words give rights to copy, change or pass on.</source>
   <translation>문구상 복제, 수정 또는 전달할 권리를 부여합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>Its words license it without naming more than use.</source>
   <translation>문구상 이용 외의 행위를 명시하지 않고 사용을 허락합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/grants.py" />
   <source>It seems to grant a right, but that reading is uncertain.</source>
   <translation>권리를 부여하는 것으로 보이나, 이 해석은 불확실합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Above a threshold the rights change.</source>
   <translation>기준치를 넘으면 권리가 달라집니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Something must be paid.</source>
   <translation>대가를 지급해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No fee to the licensor is found.</source>
   <translation>라이선스 제공자에게 지급할 이용료가 발견되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The licensor may change terms or product.</source>
   <translation>라이선스 제공자가 이용약관 또는 제품을 변경할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The licensor keeps no power to change.</source>
   <translation>라이선스 제공자가 변경할 권한을 보유하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The licensor may restrict use from afar or demand a version.</source>
   <translation>라이선스 제공자가 원격으로 이용을 제한하거나 특정 버전의 사용을 요구할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Nothing ends the rights.</source>
   <translation>권리를 종료시키는 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No tie to the licensor's products is found.</source>
   <translation>라이선스 제공자의 제품에 대한 종속이 발견되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>What may be done with outputs is limited.</source>
   <translation>산출물로 할 수 있는 행위가 제한됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No limit on outputs is found.</source>
   <translation>산출물에 대한 제한이 발견되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Other models may be trained with it.</source>
   <translation>이를 이용하여 다른 모델을 학습시킬 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Training some models, or with it, comes under a condition.</source>
   <translation>일부 모델의 학습 또는 이를 이용한 학습에 조건이 적용됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Other models must not be trained with it.</source>
   <translation>이를 이용하여 다른 모델을 학습시켜서는 안 됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No more than notices is asked for.</source>
   <translation>고지 외에는 요구하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Improvements or feedback are licensed back.</source>
   <translation>개선 사항 또는 피드백이 역라이선스됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Nothing is licensed back.</source>
   <translation>역라이선스되는 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>It seems not to be, but that reading is uncertain.</source>
   <translation>그렇지 않은 것으로 보이나, 이 해석은 불확실합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>No threshold changes the rights.</source>
   <translation>기준치에 따라 달라지는 권리가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>Above a threshold a name must be shown.</source>
   <translation>기준치를 넘으면 명칭을 표시해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The rights may be ended at will.</source>
   <translation>권리가 임의로 종료될 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The grant is revocable.</source>
   <translation>부여된 권리는 철회할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>The rights end on breach alone.</source>
   <translation>위반 시에만 권리가 종료됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/independence.py" />
   <source>A name must be shown.</source>
   <translation>명칭을 표시해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>a threshold changes the rights</source>
   <translation>기준치에 따라 권리가 달라짐</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>commercial use has a condition</source>
   <translation>상업적 이용에 조건이 붙음</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>derivatives must carry a name</source>
   <translation>파생물의 이름에 특정 명칭을 포함해야 함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>other models must not be trained with it</source>
   <translation>이를 이용하여 다른 모델을 학습시켜서는 안 됨</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>some places are left out</source>
   <translation>일부 지역이 제외됨</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Commercial use is granted, but not every right of open source.</source>
   <translation>상업적 이용 권리는 부여되나, 오픈 소스의 모든 권리가 부여되지는 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>The grant is for {purpose} only.</source>
   <translation>권리가 {purpose} 목적으로만 부여됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Commercial use is not granted.</source>
   <translation>상업적 이용 권리가 부여되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Commercial use is granted, but {limit}.</source>
   <translation>상업적 이용 권리는 부여되나, 다음과 같은 제한이 있습니다: {limit}.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Any use, any person, modification and passing on are granted.</source>
   <translation>모든 용도와 모든 사람에 대해 이용, 수정, 전달의 권리가 부여됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>Granted to all, commercial use too, but not for every use.</source>
   <translation>상업적 이용을 포함하여 모든 사람에게 권리가 부여되나, 모든 용도에 부여되지는 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ladder.py" />
   <source>The text does not say whether it may be changed or passed on.</source>
   <translation>수정하거나 전달할 수 있는지에 대해 본문에 언급이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/model_openness.py" />
   <source>It is an open licence, but not one made for {material}.</source>
   <translation>오픈 라이선스이지만 {material}용으로 작성된 것은 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/model_openness.py" />
   <source>Whether the licence is open is undecided.</source>
   <translation>라이선스가 오픈 라이선스인지는 미정입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/model_openness.py" />
   <source>The licence is not an open one.</source>
   <translation>이 라이선스는 오픈 라이선스가 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/model_openness.py" />
   <source>It is an open licence, and it speaks of {material}.</source>
   <translation>오픈 라이선스이며 {material}을(를) 언급합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>Words that forbid training other models stand in the text.</source>
   <translation>다른 모델의 학습을 금지하는 문구가 본문에 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>No clause speaks of training other models.</source>
   <translation>다른 모델의 학습을 언급하는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>Training is allowed for some models and forbidden for others.</source>
   <translation>일부 모델의 학습은 허용되고 다른 모델의 학습은 금지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>One sentence allows it, and words of another limit it.</source>
   <translation>한 문장은 이를 허용하지만 다른 문장의 문구가 이를 제한합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>It is granted, but only for the purposes that the grant allows.</source>
   <translation>허용되지만, 권리 부여가 허용하는 목적에 한합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>A clause allows it.</source>
   <translation>이를 허용하는 조항이 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>Words on training other models stand in the text.</source>
   <translation>다른 모델의 학습에 관한 문구가 본문에 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>The grant is for any purpose and nothing limits training.</source>
   <translation>권리가 모든 목적에 대해 부여되며 학습을 제한하는 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>Training other models is forbidden.</source>
   <translation>다른 모델의 학습이 금지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>Training competing or certain models is forbidden.</source>
   <translation>경쟁 모델 또는 특정 모델의 학습이 금지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>A model trained with it comes under a duty of this text.</source>
   <translation>이를 이용하여 학습시킨 모델에는 이 본문의 의무가 적용됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/outputs.py" />
   <source>A duty takes in other models that use it.</source>
   <translation>이를 이용하는 다른 모델에도 의무가 적용됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ownership.py" />
   <source>No clause says who owns outputs.</source>
   <translation>산출물의 소유자를 정하는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ownership.py" />
   <source>The licensor owns outputs.</source>
   <translation>라이선스 제공자가 산출물을 소유합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ownership.py" />
   <source>The user owns outputs.</source>
   <translation>이용자가 산출물을 소유합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/ownership.py" />
   <source>The licensor claims no rights in outputs.</source>
   <translation>라이선스 제공자가 산출물에 대한 권리를 주장하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/parties.py" />
   <source>account holder</source>
   <translation>계정 보유자</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/parties.py" />
   <source>no one</source>
   <translation>아무도</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/parties.py" />
   <source>either party</source>
   <translation>어느 한쪽 당사자</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/parties.py" />
   <source>each party</source>
   <translation>각 당사자</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/parties.py" />
   <source>neither party</source>
   <translation>어느 당사자도</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/parties.py" />
   <source>third parties</source>
   <translation>제3자</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is granted; notices and a copy of the terms are the only duties.</source>
   <translation>권리가 부여되며, 고지와 조건 사본의 제공만이 의무입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>No right is granted, or not with certainty.</source>
   <translation>권리가 부여되지 않거나, 부여되는지가 확실하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>No clause gives or forbids it.</source>
   <translation>이를 부여하거나 금지하는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is forbidden for some purposes alone.</source>
   <translation>일부 목적에 대해서만 금지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is forbidden; what is made of it may be passed on.</source>
   <translation>금지됩니다. 이를 바탕으로 만든 것은 전달할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is forbidden; copies for oneself are allowed.</source>
   <translation>금지됩니다. 자신을 위한 복제는 허용됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is granted in one clause and limited in another.</source>
   <translation>한 조항에서 부여되고 다른 조항에서 제한됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is granted, but {why}.</source>
   <translation>권리가 부여되나, 다음과 같은 조건이 있습니다: {why}.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is forbidden.</source>
   <translation>금지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/permissions.py" />
   <source>It is granted on conditions.</source>
   <translation>조건부로 권리가 부여됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The grant is limited to {value} purposes.</source>
   <translation>권리 부여가 {value} 목적으로 제한됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>Commercial use is forbidden, other use is not.</source>
   <translation>상업적 이용은 금지되고, 그 밖의 이용은 금지되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>No clause limits the purpose.</source>
   <translation>목적을 제한하는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>; solely for {meaning}</source>
   <translation>; solely for {meaning}</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>; solely for</source>
   <translation>; solely for</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The text grants nothing.</source>
   <translation>본문이 어떤 권리도 부여하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>Another clause grants commercial use: the texts contradict each other, and the ban is taken to stand.</source>
   <translation>다른 조항은 상업적 이용 권리를 부여합니다. 문구가 서로 상충하며, 금지가 유효한 것으로 봅니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>Another clause grants it: the texts contradict each other, and the ban is taken to stand.</source>
   <translation>다른 조항은 이를 부여합니다. 문구가 서로 상충하며, 금지가 유효한 것으로 봅니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/purposes.py" />
   <source>The text limits use with these words, though no clause was found for them.</source>
   <translation>본문이 이러한 문구로 이용을 제한하나, 이에 대한 조항은 발견되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Figures that change rights or create a duty.</source>
   <translation>권리를 변경하거나 의무를 발생시키는 수치입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>No threshold changes rights.</source>
   <translation>기준치에 따라 달라지는 권리가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>No use is prohibited.</source>
   <translation>금지되는 용도가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>The grant leaves these places out.</source>
   <translation>권리 부여에서 이러한 지역이 제외됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>No place is left out by name.</source>
   <translation>이름이 명시되어 제외되는 지역이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Fields that the text prohibits.</source>
   <translation>본문이 금지하는 분야입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>No field is named.</source>
   <translation>명시된 분야가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Listed here, and a policy elsewhere is taken in.</source>
   <translation>이 본문에 열거되어 있으며, 다른 곳에 있는 정책도 참조로 편입됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Prohibited uses are listed in this text.</source>
   <translation>금지 용도가 이 본문에 열거되어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>A policy elsewhere decides which uses are prohibited.</source>
   <translation>어떤 용도가 금지되는지는 다른 곳에 있는 정책이 정합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>It may be used for one stated use alone.</source>
   <translation>명시된 한 가지 용도로만 이용할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/restrictions.py" />
   <source>Use must follow a policy elsewhere.</source>
   <translation>이용할 때 다른 곳에 있는 정책을 따라야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The text asks for it.</source>
   <translation>본문이 이를 요구합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The text frees the reader of it.</source>
   <translation>본문이 이용자에게 이를 면제합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>It is granted.</source>
   <translation>권리가 부여됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>It is withheld.</source>
   <translation>허용되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Use without passing it on is granted.</source>
   <translation>전달하지 않고 이용할 권리가 부여됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The text does not speak of a patent licence.</source>
   <translation>본문은 특허 라이선스를 언급하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>It may only be tried.</source>
   <translation>시험적으로만 이용할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Private use is withheld.</source>
   <translation>비공개 이용이 허용되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The text gives no patent licence.</source>
   <translation>본문이 특허 라이선스를 부여하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>It seems to, but that reading is uncertain.</source>
   <translation>그러한 것으로 보이나, 이 해석은 불확실합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Names and marks are not licensed.</source>
   <translation>이름과 상표는 라이선스되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Names and marks are licensed.</source>
   <translation>이름과 상표가 라이선스됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Liability is excluded or limited.</source>
   <translation>책임이 배제되거나 제한됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The licensor accepts liability.</source>
   <translation>라이선스 제공자가 책임을 집니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>Warranties are disclaimed.</source>
   <translation>보증을 부인합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/tags.py" />
   <source>The licensor gives a warranty.</source>
   <translation>라이선스 제공자가 보증을 제공합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include Copyright</source>
   <translation>저작권 고지 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include License</source>
   <translation>라이선스 사본 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include Notice</source>
   <translation>NOTICE 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>State Changes</source>
   <translation>변경 사항 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Disclose Source</source>
   <translation>소스 공개</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Give Credit</source>
   <translation>출처 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Rename</source>
   <translation>이름 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include Original</source>
   <translation>원본 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Include Install Instructions</source>
   <translation>설치 안내 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>Contact Author</source>
   <translation>저작자에게 연락</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_duties.py" />
   <source>intellectual property</source>
   <translation>지식재산</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>request a licence</source>
   <translation>라이선스 요청</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>your rights end</source>
   <translation>권리 종료</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Commercial Use</source>
   <translation>상업적 이용</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Distribute</source>
   <translation>배포</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Hold Liable</source>
   <translation>책임 추궁</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Modify</source>
   <translation>수정</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Pay Above Use Threshold</source>
   <translation>이용 기준치 초과 시 대가 지급</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Place Warranty</source>
   <translation>보증 제공</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Private Use</source>
   <translation>비공개 이용</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Relicense</source>
   <translation>재라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Statically Link</source>
   <translation>정적 링크</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Sublicense</source>
   <translation>서브라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Use Patent Claims</source>
   <translation>특허 실시</translation>
  </message>
  <message>
   <location filename="app/howopen/assessment/terms_rights.py" />
   <source>Use Trademark</source>
   <translation>상표 사용</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/contradictions.py" />
   <source>One clause puts the text under the law of {one}, the other under that of {other}.</source>
   <translation>한 조항은 이 본문의 준거법을 {one}의 법으로, 다른 조항은 {other}의 법으로 정합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/framework.py" />
   <source>The framework in {name} cannot be read.</source>
   <translation>{name}의 프레임워크를 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>The metadata at the head of “{name}” can't be read: line {line} {reason}.</source>
   <translation>“{name}” 앞부분의 메타데이터를 읽을 수 없습니다. {line}행: {reason}.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>has no end (a line of three hyphens)</source>
   <translation>끝이 없습니다(하이픈 세 개로 된 행이 필요합니다)</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is longer than {MOST_LINES} lines or {MOST_CHARACTERS} characters</source>
   <translation>{MOST_LINES}행 또는 {MOST_CHARACTERS}자를 초과합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>Correct that line, or take the block between the two lines of hyphens out.</source>
   <translation>해당 행을 수정하거나, 하이픈으로 된 두 행 사이의 블록을 제거하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>goes on for more than {MOST_CONTINUED} lines</source>
   <translation>{MOST_CONTINUED}행을 초과하여 이어집니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is indented in no known way</source>
   <translation>들여쓰기 형식을 알 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is no “key: value”</source>
   <translation>“key: value” 형식이 아닙니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is nested deeper than {DEEPEST} levels</source>
   <translation>{DEEPEST}단계보다 깊게 중첩되어 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>repeats or merges a key</source>
   <translation>키를 반복하거나 병합합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is indented in no known way, or goes on too long</source>
   <translation>들여쓰기 형식을 알 수 없거나 너무 길게 이어집니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/front_matter.py" />
   <source>is indented by a tab</source>
   <translation>탭으로 들여 썼습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card speaks of it. Check whether it is out.</source>
   <translation>모델 카드에 언급되어 있습니다. 공개되었는지 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card does not speak of it.</source>
   <translation>모델 카드에 언급되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>Access to the files must be asked for on the provider's page.</source>
   <translation>파일에 접근하려면 제공업체의 페이지에서 요청해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card speaks of it; see {address}. Check whether it is out.</source>
   <translation>모델 카드에 언급되어 있습니다({address} 참조). 공개되었는지 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>{name}, front matter</source>
   <translation>{name}, 앞부분 메타데이터(front matter)</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card names {names}. Check their licences.</source>
   <translation>모델 카드에 {names}이(가) 기재되어 있습니다. 그 라이선스를 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>This is the card.</source>
   <translation>이것이 모델 카드입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card says that it is not out.</source>
   <translation>모델 카드에 공개되지 않았다고 기재되어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>Results stand in the metadata.</source>
   <translation>결과가 메타데이터에 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card shows how to load them.</source>
   <translation>모델 카드에 불러오는 방법이 나와 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/mentions.py" />
   <source>The card gives figures.</source>
   <translation>모델 카드에 수치가 나와 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/merging.py" />
   <source>The set as a whole: {why}</source>
   <translation>문서 묶음 전체: {why}</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/merging.py" />
   <source>Decided by {join}.</source>
   <translation>결정 문서: {join}.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/merging.py" />
   <source>“{name}” alone: {fact_words}</source>
   <translation>“{name}” 단독: {fact_words}</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/merging.py" />
   <source>Nothing</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>Reviewer: {source}</source>
   <translation>검토자: {source}</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>Reviewer</source>
   <translation>검토자</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>{name} is not among the licences that the framework takes for {words}.</source>
   <translation>{name}은(는) 프레임워크가 {words}에 대해 받아들이는 라이선스에 포함되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>Stated by the reviewer.</source>
   <translation>검토자가 기재한 내용입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>Made from {name}, whose licence goes with it: {why}</source>
   <translation>{name}을(를) 기반으로 만들어졌으며 그 라이선스가 함께 적용됩니다: {why}</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>No licence is stated for it.</source>
   <translation>이에 대해 기재된 라이선스가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>The framework takes {name} for {words}.</source>
   <translation>프레임워크가 {words}에 대해 {name}을(를) 받아들입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/releasing.py" />
   <source>{name} is approved by the OSI, but not on the list of the framework's tool.</source>
   <translation>{name}은(는) OSI가 승인하였으나 프레임워크 도구의 목록에는 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>A component is a table [components.ID] with status, licence, source and note, each a text.</source>
   <translation>구성 요소는 status, licence, source, note를 각각 텍스트로 담은 표 [components.ID]입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>the file</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name} is too long.</source>
   <translation>{name}이(가) 너무 깁니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: “{key}” has no source.</source>
   <translation>{name}: “{key}”의 출처가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: an entry lacks “{key}”.</source>
   <translation>{name}: “{key}”이(가) 없는 항목이 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: “{what}” must be a table.</source>
   <translation>{name}: “{what}”은(는) 표여야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: “{what}” must be a list of tables.</source>
   <translation>{name}: “{what}”은(는) 표의 목록이어야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: unknown key “{value}” in {what}.</source>
   <translation>{name}: {what}에 알 수 없는 키 “{value}”이(가) 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: there is no component “{key}”.</source>
   <translation>{name}: “{key}”라는 구성 요소는 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>At most {MOST_CHARACTERS} characters are read.</source>
   <translation>최대 {MOST_CHARACTERS}자까지 읽습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name} can't be read: {error}.</source>
   <translation>{name}을(를) 읽을 수 없습니다: {error}.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: the status of “{key}” is not known.</source>
   <translation>{name}: “{key}”의 상태를 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Say where that can be checked: an address, a page.</source>
   <translation>이를 확인할 수 있는 곳(주소, 페이지)을 기재하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: a provider entry has no known “what”.</source>
   <translation>{name}: provider 항목의 “what” 값이 알 수 없는 값이거나 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Every statement needs its words and its source.</source>
   <translation>모든 기재에는 문구와 출처가 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>{name}: “{key}” of “{what}” must be text.</source>
   <translation>{name}: “{what}”의 “{key}”은(는) 텍스트여야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Write [[{what}]] for each.</source>
   <translation>각각 [[{what}]]로 쓰십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Known: {join}.</source>
   <translation>알려진 키: {join}.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Known are: {join}.</source>
   <translation>알려진 구성 요소: {join}.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>Correct the file and try again.</source>
   <translation>파일을 수정한 후 다시 시도하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/reviewed.py" />
   <source>It is one of {known}.</source>
   <translation>다음 중 하나여야 합니다: {known}.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause allows commercial use, the other forbids it.</source>
   <translation>한 조항은 상업적 이용을 허용하고, 다른 조항은 이를 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause lets the reader pass the material on, the other forbids it.</source>
   <translation>한 조항은 이용자가 대상물을 전달할 수 있도록 하고, 다른 조항은 이를 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause lets the reader change the material, the other forbids it.</source>
   <translation>한 조항은 이용자가 대상물을 수정할 수 있도록 하고, 다른 조항은 이를 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause leaves the use of outputs free, the other forbids training other models on them.</source>
   <translation>한 조항은 산출물의 이용을 자유롭게 두고, 다른 조항은 산출물로 다른 모델을 학습시키는 것을 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause gives the outputs to the reader, the other to the licensor.</source>
   <translation>한 조항은 산출물을 이용자에게 귀속시키고, 다른 조항은 라이선스 제공자에게 귀속시킵니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause lets the reader sublicense, the other says that the licence can't be sublicensed.</source>
   <translation>한 조항은 이용자가 서브라이선스를 부여할 수 있도록 하고, 다른 조항은 라이선스의 서브라이선스가 불가능하다고 정합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause gives the right worldwide, the other leaves places out.</source>
   <translation>한 조항은 권리를 전 세계에 부여하고, 다른 조항은 일부 지역을 제외합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause says that the licence can't be revoked, the other lets the licensor end it at will.</source>
   <translation>한 조항은 라이선스를 철회할 수 없다고 정하고, 다른 조항은 라이선스 제공자가 임의로 종료할 수 있도록 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/rules.py" />
   <source>One clause gives the rights for ever, the other for a fixed time.</source>
   <translation>한 조항은 권리를 영구적으로 부여하고, 다른 조항은 일정한 기간 동안만 부여합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>uses an anchor, alias, tag or other form that is not read</source>
   <translation>앵커, 별칭, 태그 등 읽을 수 없는 형식을 사용합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>is no “key: value” inside its braces</source>
   <translation>중괄호 안이 “key: value” 형식이 아닙니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>goes on after its end</source>
   <translation>끝난 뒤에도 내용이 이어집니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>opens a quotation and does not close it</source>
   <translation>따옴표를 열고 닫지 않습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>opens a bracket and does not close it</source>
   <translation>괄호를 열고 닫지 않습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>holds an escape that is not read</source>
   <translation>읽을 수 없는 이스케이프가 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/bundling/yaml_scalars.py" />
   <source>lacks a comma or a closing bracket</source>
   <translation>쉼표 또는 닫는 괄호가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Permission</source>
   <translation>허용</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Duty</source>
   <translation>의무</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Prohibition</source>
   <translation>금지</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Condition</source>
   <translation>조건</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Statement</source>
   <translation>선언</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>show “{label}”</source>
   <translation>“{label}” 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>name begins with “{label}”</source>
   <translation>이름을 “{label}”(으)로 시작</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>follow the {label}</source>
   <translation>{label} 준수</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Effect</source>
   <translation>효과</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Trigger</source>
   <translation>발동 요건</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Threshold</source>
   <translation>기준치</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Who</source>
   <translation>적용 대상자</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>When</source>
   <translation>시기</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Territory</source>
   <translation>지역</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Law</source>
   <translation>준거법</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/aspects.py" />
   <source>Exceptions</source>
   <translation>예외</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Jan</source>
   <translation>1월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Feb</source>
   <translation>2월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Mar</source>
   <translation>3월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Apr</source>
   <translation>4월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>May</source>
   <translation>5월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Jun</source>
   <translation>6월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Jul</source>
   <translation>7월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Aug</source>
   <translation>8월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Sep</source>
   <translation>9월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Oct</source>
   <translation>10월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Nov</source>
   <translation>11월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/chart_scale.py" />
   <source>Dec</source>
   <translation>12월</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Cap lowered: {old} to {new}</source>
   <translation>상한 하향: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Cap raised: {old} to {new}</source>
   <translation>상한 상향: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Time to put a breach right shortened: {old} to {new}</source>
   <translation>위반 시정 기간 단축: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Time to put a breach right lengthened: {old} to {new}</source>
   <translation>위반 시정 기간 연장: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Time to comply shortened: {old} to {new}</source>
   <translation>이행 기간 단축: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Time to comply lengthened: {old} to {new}</source>
   <translation>이행 기간 연장: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Limit of liability lowered: {old} to {new}</source>
   <translation>책임 상한 하향: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Limit of liability raised: {old} to {new}</source>
   <translation>책임 상한 상향: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Notice period shortened: {old} to {new}</source>
   <translation>통지 기간 단축: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Notice period lengthened: {old} to {new}</source>
   <translation>통지 기간 연장: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Measured once, “{fixed}”, not at any time</source>
   <translation>시점과 무관한 측정이 아니라 “{fixed}” 1회만 측정</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Law or courts of {join}, now {join_2}</source>
   <translation>준거법 또는 관할 법원: 이전 {join}, 현재 {join_2}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Measured at any time, not once “{fixed}”</source>
   <translation>“{fixed}” 1회 측정이 아니라 시점과 무관하게 측정</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Territory excluded: {join}</source>
   <translation>지역 제외: {join}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/figures.py" />
   <source>Territory no longer excluded: {join}</source>
   <translation>더 이상 제외되지 않는 지역: {join}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>white space</source>
   <translation>공백</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>{join} and {value}</source>
   <translation>{join} 및 {value}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>relative dates</source>
   <translation>상대적 날짜</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>the way dates are written</source>
   <translation>날짜 표기 방식</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>quotation marks</source>
   <translation>따옴표</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>zero-width marks</source>
   <translation>폭 없는 문자</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>list of contents</source>
   <translation>목차</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>list numbers</source>
   <translation>목록 번호</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>links</source>
   <translation>링크</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>markup</source>
   <translation>마크업</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>nothing</source>
   <translation>차이 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/formality.py" />
   <source>dashes</source>
   <translation>대시</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>The same words in another place</source>
   <translation>위치만 다른 동일한 문구</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>The same words on both sides</source>
   <translation>양쪽의 문구가 동일함</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Web address changed: {old} to {new}</source>
   <translation>웹 주소 변경: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Other words to show: {before}, now {now}</source>
   <translation>표시할 문구 변경: 이전 {before}, 현재 {now}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only letter case or punctuation differs</source>
   <translation>대소문자 또는 문장 부호만 다름</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only the version in a name differs</source>
   <translation>이름에 포함된 버전만 다름</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only a date, version or number outside every clause</source>
   <translation>조항 밖의 날짜, 버전 또는 숫자만 다름</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only grammar or spelling differs</source>
   <translation>문법 또는 철자만 다름</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only where a list ends</source>
   <translation>목록이 끝나는 위치만 다름</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only a heading</source>
   <translation>제목에만 해당하는 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Address of an incorporated text changed: {old} to {new}</source>
   <translation>편입된 문서의 주소 변경: {old}에서 {new}(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>The same section under another number</source>
   <translation>번호만 다른 동일한 절</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Warranties were disclaimed on both sides</source>
   <translation>양쪽 공통: 보증 부인</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>Only the order of the words differs</source>
   <translation>어순만 다름</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/harmless.py" />
   <source>The disclaimer names both kinds of warranty either way</source>
   <translation>보증 부인 조항이 어느 쪽에서나 두 종류의 보증을 모두 언급함</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrices.py" />
   <source>Freedom to use</source>
   <translation>이용의 자유</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrices.py" />
   <source>Freedom to study</source>
   <translation>연구의 자유</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrices.py" />
   <source>Freedom to modify</source>
   <translation>수정의 자유</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrices.py" />
   <source>Freedom to share</source>
   <translation>공유의 자유</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrices.py" />
   <source>Undecided</source>
   <translation>미정</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Listed</source>
   <translation>열거됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>By policy</source>
   <translation>정책에 따름</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Listed and by policy</source>
   <translation>열거 및 정책에 따름</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>No claim</source>
   <translation>권리 주장 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Yours</source>
   <translation>이용자 소유</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Silent</source>
   <translation>언급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Required</source>
   <translation>의무 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Ends on a suit</source>
   <translation>소송 제기 시 종료</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>May change</source>
   <translation>변경 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Granted</source>
   <translation>부여됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>{amount} MAU</source>
   <translation>MAU {amount}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Not excluded</source>
   <translation>배제되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>None</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Not granted</source>
   <translation>부여되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>None named</source>
   <translation>명시된 분야 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>{count} fields</source>
   <translation>분야 {count}개</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>“{prefix}” in name</source>
   <translation>이름에 “{prefix}” 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Applies</source>
   <translation>해당</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_answers.py" />
   <source>Waived</source>
   <translation>적용 배제</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/matrix_notes.py" />
   <source>No clause found: {label}</source>
   <translation>발견된 조항 없음: {label}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/outcomes.py" />
   <source>{label}: {brief} in A, {brief_2} in B</source>
   <translation>{label}: A는 {brief}, B는 {brief_2}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>{kind} power</source>
   <translation>{kind} 권한</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>{kind} right</source>
   <translation>{kind} 권리</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>{kind} duty</source>
   <translation>{kind} 의무</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>{kind} ban</source>
   <translation>{kind} 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>{kind} condition</source>
   <translation>{kind} 조건</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>{kind} rule</source>
   <translation>{kind} 규칙</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>A model taught with it falls under all terms of B; A asks for a name</source>
   <translation>이것으로 학습시킨 모델에 B에서는 모든 조건이 적용되고, A에서는 명칭 포함이 요구됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>A model taught with it falls under all terms of A; B asks for a name</source>
   <translation>이것으로 학습시킨 모델에 A에서는 모든 조건이 적용되고, B에서는 명칭 포함이 요구됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>Only in B: {what}</source>
   <translation>B에만 있음: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>No {what} in B</source>
   <translation>B에 없음: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>threshold of {value}</source>
   <translation>기준치 {value}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>name prefix “{value}”</source>
   <translation>이름 접두어 “{value}”</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>duty to show “{value}”</source>
   <translation>“{value}” 표시 의무</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>exclusion of {value}</source>
   <translation>{value} 제외</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>Not in B: {what}</source>
   <translation>B에 없음: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>Only B says “{group}”</source>
   <translation>B에만 명시: “{group}”</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/pair_judging.py" />
   <source>Only A says “{group}”</source>
   <translation>A에만 명시: “{group}”</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>Most of its words stand in both versions; only one was found to hold the clause</source>
   <translation>문구 대부분이 두 버전에 모두 있으나, 해당 조항은 한 버전에서만 발견됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>New: {what}</source>
   <translation>신설: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>Gone: {what}</source>
   <translation>없어짐: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>Now says {what}</source>
   <translation>새로 명시: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>No longer says {what}</source>
   <translation>더 이상 명시하지 않음: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>{what}: {old} before, {new} now</source>
   <translation>{what}: 이전 {old}, 현재 {new}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>{what} falls under all terms, not under a name alone</source>
   <translation>{what}에 명칭 포함 의무만이 아니라 모든 조건이 적용됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/timeline.py" />
   <source>{what} needs a name, no longer all terms</source>
   <translation>{what}에 더 이상 모든 조건이 적용되지 않고 명칭 포함이 요구됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Right</source>
   <translation>권리</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Rule</source>
   <translation>규칙</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Power</source>
   <translation>권한</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Right added: {what}</source>
   <translation>권리 추가: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Power added: {what}</source>
   <translation>권한 추가: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Duty added: {what}</source>
   <translation>의무 추가: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Prohibition added: {what}</source>
   <translation>금지 추가: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Condition added: {what}</source>
   <translation>조건 추가: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Rule added: {what}</source>
   <translation>규칙 추가: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Right removed: {what}</source>
   <translation>권리 삭제: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Power removed: {what}</source>
   <translation>권한 삭제: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Duty removed: {what}</source>
   <translation>의무 삭제: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Prohibition removed: {what}</source>
   <translation>금지 삭제: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Condition removed: {what}</source>
   <translation>조건 삭제: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Rule removed: {what}</source>
   <translation>규칙 삭제: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>{kind} (name begins with “{label}”)</source>
   <translation>{kind}(이름 접두어 “{label}”)</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>{kind} (show “{label}”)</source>
   <translation>{kind}(“{label}” 표시)</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Tighter and looser at once: {reason}; {reason_2}</source>
   <translation>더 엄격한 면과 더 완화된 면이 함께 있음: {reason}; {reason_2}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Exception from the user cap removed</source>
   <translation>이용자 수 상한에 대한 예외 삭제</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>The reader's {kind} right added</source>
   <translation>이용자의 권리 추가: {kind}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>The reader's {kind} right removed</source>
   <translation>이용자의 권리 삭제: {kind}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Excepts from a cap that the other document lacks</source>
   <translation>상대 문서에는 없는 상한에 대한 예외임</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>Exception from the user cap added</source>
   <translation>이용자 수 상한에 대한 예외 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>The licensor's duty added: {kind}</source>
   <translation>라이선스 제공자의 의무 추가: {kind}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>The licensor's duty removed: {kind}</source>
   <translation>라이선스 제공자의 의무 삭제: {kind}</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>New versions of the model, not of the terms</source>
   <translation>이용약관이 아니라 모델의 새 버전에 관한 것임</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/whole.py" />
   <source>{value} became a {lower}</source>
   <translation>{value}에서 {lower}(으)로 변경됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>No longer forbidden: “{group}” is gone</source>
   <translation>더 이상 금지되지 않음: “{group}” 삭제됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>{reason} (for the licensor)</source>
   <translation>{reason}(라이선스 제공자에 대하여)</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>“{value}” became “{value_2}”</source>
   <translation>“{value}”에서 “{value_2}”(으)로 변경됨</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Now forbidden: “{group}”</source>
   <translation>새로 금지됨: “{group}”</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Duty softened: “{group}” to “{group_2}”</source>
   <translation>의무 완화: “{group}”에서 “{group_2}”(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Duty hardened: “{group}” to “{group_2}”</source>
   <translation>의무 강화: “{group}”에서 “{group_2}”(으)로</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>{name} removed: “{words}”</source>
   <translation>{name} 삭제: “{words}”</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Added to the list: “{told}”</source>
   <translation>목록에 추가: “{told}”</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>Taken from the list: “{told}”</source>
   <translation>목록에서 삭제: “{told}”</translation>
  </message>
  <message>
   <location filename="app/howopen/comparing/wording.py" />
   <source>{name} added: “{words}”</source>
   <translation>{name} 추가: “{words}”</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>No clause found</source>
   <translation>조항이 발견되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Licence</source>
   <translation>라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Service terms</source>
   <translation>서비스 이용약관</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Use policy</source>
   <translation>사용 정책</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Other</source>
   <translation>기타</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Output ownership</source>
   <translation>산출물 소유권</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Sublicensing</source>
   <translation>서브라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Revocation</source>
   <translation>철회</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/bundle.py" />
   <source>Duration</source>
   <translation>존속 기간</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Permit</source>
   <translation>허용</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Require</source>
   <translation>의무</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Prohibit</source>
   <translation>금지</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/clauses.py" />
   <source>Declare</source>
   <translation>선언</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Tighter</source>
   <translation>더 엄격</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Looser</source>
   <translation>더 완화</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Neutral</source>
   <translation>중립</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/comparison.py" />
   <source>Unclear</source>
   <translation>불명확</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Open source</source>
   <translation>오픈 소스</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Responsible use</source>
   <translation>책임 있는 사용</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Community</source>
   <translation>커뮤니티</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Allowed</source>
   <translation>허용</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Prohibited</source>
   <translation>금지</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Any</source>
   <translation>모든 목적</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Research</source>
   <translation>연구</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Personal</source>
   <translation>개인</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Evaluation</source>
   <translation>평가</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>At will</source>
   <translation>임의 종료 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Restricted</source>
   <translation>제한적</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>No</source>
   <translation>아니요</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Meets</source>
   <translation>충족</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Fails</source>
   <translation>불충족</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/facts.py" />
   <source>Arguable</source>
   <translation>해석 여지</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>share alike</source>
   <translation>동일 조건 배포</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>or later</source>
   <translation>또는 이후 버전</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>Added</source>
   <translation>추가됨</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/library.py" />
   <source>Left out</source>
   <translation>누락됨</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Included</source>
   <translation>포함됨</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Separate</source>
   <translation>별도 집계</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/planning.py" />
   <source>Unknown</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Preferred</source>
   <translation>권장</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Acceptable</source>
   <translation>허용 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Unacceptable</source>
   <translation>불허</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Review</source>
   <translation>검토 필요</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Not applicable</source>
   <translation>해당 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Error</source>
   <translation>오류</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Warning</source>
   <translation>경고</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/policy.py" />
   <source>Note</source>
   <translation>참고</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Data</source>
   <translation>데이터</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Document</source>
   <translation>문서</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Released</source>
   <translation>공개됨</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Not found</source>
   <translation>발견되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Accepted</source>
   <translation>인정</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Refused</source>
   <translation>불인정</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Service</source>
   <translation>서비스</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/release.py" />
   <source>Hardware</source>
   <translation>하드웨어</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>ended the sign-off of</source>
   <translation>승인 서명 해제</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>changed the plan of</source>
   <translation>계획 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/review.py" />
   <source>changed the policy of</source>
   <translation>정책 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>How open</source>
   <translation>개방도</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Commercial use</source>
   <translation>상업적 이용</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Caps on users or revenue</source>
   <translation>이용자 수 또는 매출 상한</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Widest purpose</source>
   <translation>가장 넓은 목적</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Prohibited uses</source>
   <translation>금지 용도</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Prohibited fields</source>
   <translation>금지 분야</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Training other models</source>
   <translation>다른 모델의 학습</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Who owns outputs</source>
   <translation>산출물의 소유자</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Redistribution</source>
   <translation>재배포</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Derivatives</source>
   <translation>파생물</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Share-alike</source>
   <translation>동일 조건 배포</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Restrictions passed on</source>
   <translation>제한의 승계</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Attribution</source>
   <translation>저작자 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Name of derivatives</source>
   <translation>파생물의 이름</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Patent grant</source>
   <translation>특허 라이선스 부여</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Ends on litigation</source>
   <translation>소송 시 종료</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Excluded territories</source>
   <translation>제외 지역</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Licensor may change terms</source>
   <translation>라이선스 제공자의 조건 변경 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Termination</source>
   <translation>종료(해지)</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Governing law</source>
   <translation>준거법</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Freedoms</source>
   <translation>자유</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Non-commercial</source>
   <translation>비상업</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>On conditions</source>
   <translation>조건부</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Listed in this text</source>
   <translation>이 본문에 열거됨</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>In another document</source>
   <translation>다른 문서에 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Here and in another document</source>
   <translation>이 본문과 다른 문서에 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>The user</source>
   <translation>이용자</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>The licensor</source>
   <translation>라이선스 제공자</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>The licensor claims none</source>
   <translation>라이선스 제공자의 권리 주장 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Keep notices</source>
   <translation>고지 유지</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Display or naming duty</source>
   <translation>표시 또는 명칭 의무</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>On breach</source>
   <translation>위반 시 종료</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>{quantity} users</source>
   <translation>이용자 {quantity}명</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>{quantity} revenue</source>
   <translation>매출 {quantity}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>{quantity} funding</source>
   <translation>투자 유치액 {quantity}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>{quantity} headcount</source>
   <translation>인원수 {quantity}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>{rate} a day</source>
   <translation>일간 {rate}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>{rate} a week</source>
   <translation>주간 {rate}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>{rate} a month</source>
   <translation>월간 {rate}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>{rate} a year</source>
   <translation>연간 {rate}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Use: {state}</source>
   <translation>이용: {state}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Study: {state}</source>
   <translation>연구: {state}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Modify: {state}</source>
   <translation>수정: {state}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Share: {state}</source>
   <translation>공유: {state}</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>{number} monthly active users</source>
   <translation>월간 활성 이용자 {number}명</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Must carry “{value}”</source>
   <translation>“{value}” 포함 의무</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Free</source>
   <translation>자유</translation>
  </message>
  <message>
   <location filename="app/howopen/domain/wording.py" />
   <source>Yes</source>
   <translation>예</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Summary and clauses, ready to print</source>
   <translation>요약 및 조항, 바로 인쇄 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>HTML web page</source>
   <translation>HTML 웹 페이지</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>One file, works offline, prints well</source>
   <translation>단일 파일, 오프라인 사용 가능, 인쇄에 적합</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Plain text with headings and tables</source>
   <translation>제목과 표가 있는 일반 텍스트</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>All findings with positions and reasons</source>
   <translation>모든 발견 사항과 그 위치 및 이유</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>PDF annotated original</source>
   <translation>PDF 원본(주석 포함)</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Highlights and notes on the original pages</source>
   <translation>원본 페이지에 강조 표시와 메모 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Word clause summary</source>
   <translation>Word 조항 요약</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Headings, contents, notes as comments</source>
   <translation>제목, 목차, 의견으로 넣은 메모</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Excel workbook</source>
   <translation>Excel 통합 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>A sheet of facts and a sheet of clauses</source>
   <translation>사실 시트와 조항 시트</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>CSV table of clauses</source>
   <translation>CSV 조항 표</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>One row a clause, UTF-8</source>
   <translation>조항마다 한 행, UTF-8</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Word redline</source>
   <translation>Word 변경 추적 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Tracked changes, checked before saving</source>
   <translation>변경 추적, 저장 전 검증</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Clause by clause, and what changed, ready to print</source>
   <translation>조항별 비교 및 변경 내용, 바로 인쇄 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>All changes with positions and directions</source>
   <translation>모든 변경과 그 위치 및 방향</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Excel matrix</source>
   <translation>Excel 비교표</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Facts by document, and a sheet of clauses</source>
   <translation>문서별 사실 및 조항 시트</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>One row a fact, one column a document</source>
   <translation>사실마다 한 행, 문서마다 한 열</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>All cells with the clauses behind them</source>
   <translation>모든 셀과 그 근거 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>With a chart; one file, works offline, prints well</source>
   <translation>차트 포함, 단일 파일, 오프라인 사용 가능, 인쇄에 적합</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Every version with its clauses and events</source>
   <translation>모든 버전과 그 조항 및 사건</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Word checklist of duties</source>
   <translation>Word 의무 체크리스트</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>To tick off, with NOTICE text and words to show</source>
   <translation>이행 표시용, NOTICE 문구와 표시할 문구 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Plain text</source>
   <translation>일반 텍스트</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>The checklist, and the NOTICE text to copy</source>
   <translation>체크리스트 및 복사할 NOTICE 문구</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>There is no export in the format “{name}” here.</source>
   <translation>여기에는 “{name}” 형식의 내보내기가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>Choose one of {names}.</source>
   <translation>다음 중 하나를 선택하십시오: {names}.</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>PDF report</source>
   <translation>PDF 보고서</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/formats.py" />
   <source>JSON data</source>
   <translation>JSON 데이터</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/provenance.py" />
   <source>{decided} of {found} findings decided</source>
   <translation>발견 사항 {found}건 중 {decided}건 판단 완료</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/provenance.py" />
   <source>{count} confirmed</source>
   <translation>확인 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/provenance.py" />
   <source>{count} corrected</source>
   <translation>수정 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/provenance.py" />
   <source>{count} rejected</source>
   <translation>기각 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/provenance.py" />
   <source>{count} added</source>
   <translation>추가 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/provenance.py" />
   <source>not signed off</source>
   <translation>승인 서명 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/exporting/provenance.py" />
   <source>signed off by {who} on {day}</source>
   <translation>{who} 승인 서명({day})</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>It leads in to a list, and is of the category of the first item.</source>
   <translation>목록을 이끄는 문구이며, 첫 번째 항목과 같은 범주로 봄</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>It follows a threshold, and tells what is then asked for or withheld.</source>
   <translation>기준치 조항에 이어지는 문장으로, 그 경우에 요구되거나 제한되는 사항을 정함</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>Rule {name} matched “{words}”: {reason}</source>
   <translation>규칙 {name}이(가) “{words}”와(과) 일치함: {reason}</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>The trained part agrees</source>
   <translation>학습된 모델의 판단도 같음</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>The trained part finds it</source>
   <translation>학습된 모델이 발견함</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/deciding.py" />
   <source>The trained part is doubtful ({trained})</source>
   <translation>학습된 모델은 확신하지 않음 ({trained})</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/labels.py" />
   <source>{name} is not a label file: {error}.</source>
   <translation>{name}은(는) 레이블 파일이 아닙니다: {error}.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/labels.py" />
   <source>Restore it from the repository.</source>
   <translation>저장소에서 복원하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/meaning.py" />
   <source>The word vectors {name} can't be read.</source>
   <translation>단어 벡터 {name}을(를) 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/meaning.py" />
   <source>Reinstall HowOpen, or remake them with train_words.py.</source>
   <translation>HowOpen을 다시 설치하거나 train_words.py로 다시 만드십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/model.py" />
   <source>The trained model {name} can't be read.</source>
   <translation>학습된 모델 {name}을(를) 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/model.py" />
   <source>Reinstall HowOpen, or remake it with train_model.py.</source>
   <translation>HowOpen을 다시 설치하거나 train_model.py로 다시 만드십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/roles.py" />
   <source>The word list {name} is not valid: {error}.</source>
   <translation>단어 목록 {name}이(가) 올바르지 않습니다: {error}.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/roles.py" />
   <source>Restore it.</source>
   <translation>복원하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>rule {get}</source>
   <translation>규칙 {get}</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>Two rules are called {name}.</source>
   <translation>이름이 {name}인 규칙이 두 개 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>The rule file {name} is not valid: {error}.</source>
   <translation>규칙 파일 {name}이(가) 올바르지 않습니다: {error}.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>Give one of them another id.</source>
   <translation>그중 하나의 ID를 변경하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/rules.py" />
   <source>Correct or restore it.</source>
   <translation>수정하거나 복원하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>{where}: unknown or missing key {value}.</source>
   <translation>{where}: 알 수 없는 키이거나 누락된 키입니다: {value}.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>{where}: {key} must be a list of texts.</source>
   <translation>{where}: {key}은(는) 텍스트 목록이어야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>{where}: {key} must be written as [[{key_2}]].</source>
   <translation>{where}: {key}은(는) [[{key_2}]] 형식으로 작성해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>The rules in {name} cannot be read.</source>
   <translation>{name}의 규칙을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>Compare it with the other rules.</source>
   <translation>다른 규칙과 비교하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>Write it in square brackets.</source>
   <translation>대괄호 안에 작성하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/rulebook.py" />
   <source>Correct the rule.</source>
   <translation>규칙을 수정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/territories.py" />
   <source>outside {article}{join}</source>
   <translation>{article}{join} 외 지역</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>monthly active users</source>
   <translation>월간 활성 이용자 수</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>{number} million</source>
   <translation>{number:e6 만억조}</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>{number} billion</source>
   <translation>{number:e9 만억조}</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>{number} employees</source>
   <translation>직원 {number}명</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>{number}%</source>
   <translation>{number}%</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>{number} hours</source>
   <translation>{number}시간</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>{number} days</source>
   <translation>{number}일</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>{number} weeks</source>
   <translation>{number}주</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>{number} months</source>
   <translation>{number}개월</translation>
  </message>
  <message>
   <location filename="app/howopen/extraction/values/thresholds.py" />
   <source>{number} years</source>
   <translation>{number}년</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/translation/sentences.py" />
   <source>and</source>
   <translation>및</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/translation/sentences.py" />
   <source>or</source>
   <translation>또는</translation>
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>{name} holds no document that HowOpen reads.</source>
   <translation>{name}에 HowOpen이 읽는 문서가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>{name} is a part of the git repository {name_2}.</source>
   <translation>{name}은(는) Git 저장소 {name_2}의 일부입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>is no git repository, git bundle or folder</source>
   <translation>Git 저장소, Git 번들 또는 폴더가 아닙니다</translation>
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>is not there</source>
   <translation>존재하지 않습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>Give another source.</source>
   <translation>다른 출처를 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>Give the repository itself, and name the document.</source>
   <translation>저장소 자체를 지정하고 문서의 이름을 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/__init__.py" />
   <source>Give a repository, or a folder of dated versions.</source>
   <translation>저장소 또는 날짜별 버전 폴더를 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>In order of the version in its name; the date is the file's own</source>
   <translation>이름에 표시된 버전 순서이며, 날짜는 파일 자체의 날짜임</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>No date in its name; the date is the file's own</source>
   <translation>이름에 날짜가 없으며, 날짜는 파일 자체의 날짜임</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Its name gives no day</source>
   <translation>이름에 일(日)이 표시되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>The folder {name} cannot be read ({strerror}).</source>
   <translation>폴더 {name}을(를) 읽을 수 없습니다({strerror}).</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>{id} is no file any more.</source>
   <translation>{id}은(는) 더 이상 파일이 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>{id} cannot be read ({strerror}).</source>
   <translation>{id}을(를) 읽을 수 없습니다({strerror}).</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>{name} holds more than {MAX_FILES} files.</source>
   <translation>{name}에 파일이 {MAX_FILES}개를 초과하여 들어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Check that you may open it.</source>
   <translation>여는 데 필요한 권한이 있는지 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Open the folder again.</source>
   <translation>폴더를 다시 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Check the file.</source>
   <translation>파일을 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/folder.py" />
   <source>Give a smaller folder.</source>
   <translation>더 작은 폴더를 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/git.py" />
   <source>{name} holds more than {MAX_COMMITS} commits.</source>
   <translation>{name}에 커밋이 {MAX_COMMITS}개를 초과하여 들어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/git.py" />
   <source>Clone the newest part only: git clone --depth 10000</source>
   <translation>최신 부분만 복제하십시오: git clone --depth 10000</translation>
  </message>
  <message>
   <location filename="app/howopen/history/source.py" />
   <source>{name} is larger than {value} MB.</source>
   <translation>{name}의 크기가 {value} MB를 초과합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/history/source.py" />
   <source>Leave that version out.</source>
   <translation>해당 버전을 제외하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>None of its {failures} documents could be read: {path}.</source>
   <translation>문서 {failures}건을 하나도 읽지 못했습니다: {path}.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>No document was found: {path}.</source>
   <translation>문서를 찾지 못했습니다: {path}.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>{path} is not there.</source>
   <translation>{path}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>{name} holds no text.</source>
   <translation>{name}에 텍스트가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Added from {value}</source>
   <translation>{value}에서 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>The library has a text of {name} ({id}) already.</source>
   <translation>라이브러리에 {name}({id})의 본문이 이미 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>{path} is not a single document.</source>
   <translation>{path}은(는) 단일 문서가 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>{path} holds no text.</source>
   <translation>{path}에 텍스트가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Added from {origin}</source>
   <translation>{origin}에서 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Give a text, a folder with texts, or a git repository.</source>
   <translation>텍스트, 텍스트가 들어 있는 폴더 또는 Git 저장소를 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Check the path.</source>
   <translation>경로를 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Add a document with text.</source>
   <translation>텍스트가 있는 문서를 추가하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Add it without an id.</source>
   <translation>ID 없이 추가하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Give the file that is the text of {id}.</source>
   <translation>{id}의 본문인 파일을 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>Add a file with text.</source>
   <translation>텍스트가 있는 파일을 추가하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/adding.py" />
   <source>an open document</source>
   <translation>열린 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/library/building.py" />
   <source>The licence library {path} cannot be written ({error}).</source>
   <translation>라이선스 라이브러리 {path}에 쓸 수 없습니다({error}).</translation>
  </message>
  <message>
   <location filename="app/howopen/library/building.py" />
   <source>Check that its folder may be written to, has 150 MB free, and that no other HowOpen has it open.</source>
   <translation>폴더에 쓰기 권한이 있는지, 여유 공간이 150 MB 있는지, 다른 HowOpen이 라이브러리를 열고 있지 않은지 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/known.py" />
   <source>Own text</source>
   <translation>자체 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>{name} ({id}) is not one of your own entries.</source>
   <translation>{name}({id})은(는) 자체 항목이 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>The name is empty.</source>
   <translation>이름이 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>Only what you added can be changed.</source>
   <translation>직접 추가한 항목만 변경할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>Give the entry a name.</source>
   <translation>항목의 이름을 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/own.py" />
   <source>Check that it may be written to and that no other HowOpen is using it.</source>
   <translation>쓰기 권한이 있는지, 다른 HowOpen이 사용하고 있지 않은지 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Downloading</source>
   <translation>다운로드 중</translation>
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Reading licences</source>
   <translation>라이선스 읽는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Indexing</source>
   <translation>색인 생성 중</translation>
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Saving</source>
   <translation>저장 중</translation>
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>{stage} ({done} of {total})</source>
   <translation>{stage} ({done}/{total})</translation>
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>Stopped; the licence library is as it was.</source>
   <translation>중지했습니다. 라이선스 라이브러리는 이전 상태 그대로입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/progress.py" />
   <source>{stage} ({done} of {total} MB)</source>
   <translation>{stage} ({done}/{total} MB)</translation>
  </message>
  <message>
   <location filename="app/howopen/library/records.py" />
   <source>The synced licence data lacks it; get it from its publisher.</source>
   <translation>동기화된 라이선스 데이터에 본문이 없습니다. 발행자에게서 구하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Check the network and pip's settings (pip config list), then run it again; or take the wheel of {requirement} from another machine and run: howopen library sync --wheel FILE</source>
   <translation>네트워크와 pip 설정(pip config list)을 확인한 다음 다시 실행하십시오. 또는 다른 컴퓨터에서 {requirement}의 wheel 파일을 가져와 다음을 실행하십시오: howopen library sync --wheel FILE</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>pip could not fetch {requirement}{value}.</source>
   <translation>pip에서 다음을 가져오지 못했습니다: {requirement}{value}.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>{name} is not the file that this HowOpen expects: its sha256 differs.</source>
   <translation>{name}은(는) 이 HowOpen에 필요한 파일이 아닙니다. sha256이 다릅니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>This Python has no pip to fetch the licences with.</source>
   <translation>이 Python에는 라이선스를 가져올 pip이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>The package index gave another file for {requirement} than this HowOpen expects.</source>
   <translation>패키지 인덱스에서 제공한 {requirement}의 파일이 이 HowOpen에 필요한 파일과 다릅니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>There is no room to fetch the licences.</source>
   <translation>라이선스를 가져올 저장 공간이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>pip fetched no wheel of {requirement}.</source>
   <translation>pip에서 {requirement}의 wheel 파일을 가져오지 못했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>{wheel} cannot be read ({strerror}).</source>
   <translation>{wheel}을(를) 읽을 수 없습니다({strerror}).</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Take the {tag} wheel of {requirement}.</source>
   <translation>{requirement}의 {tag} wheel 파일을 사용하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Run: python -m ensurepip</source>
   <translation>다음을 실행하십시오: python -m ensurepip</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Nothing of it was used. Check which index or mirror pip is set up with: pip config list</source>
   <translation>받은 파일은 전혀 사용하지 않았습니다. pip에 설정된 인덱스 또는 미러를 다음 명령으로 확인하십시오: pip config list</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Free 300 MB and run it again.</source>
   <translation>300 MB의 공간을 확보하고 다시 실행하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Run it again.</source>
   <translation>다시 실행하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>pip cannot be started ({strerror}).</source>
   <translation>pip을 시작할 수 없습니다({strerror}).</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/download.py" />
   <source>Nothing of {requirement} has arrived for {value} minutes.</source>
   <translation>{requirement}을(를) {value}분 동안 전혀 수신하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/scancode.py" />
   <source>{wheel} is not there.</source>
   <translation>{wheel}이(가) 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>{name} holds no licence data.</source>
   <translation>{name}에 라이선스 데이터가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>{name} holds far more than licence data.</source>
   <translation>{name}에 라이선스 데이터를 훨씬 넘는 내용이 들어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>{name} cannot be read as a wheel ({error}).</source>
   <translation>{name}을(를) wheel 파일로 읽을 수 없습니다({error}).</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>It must be a wheel of scancode-toolkit-mini.</source>
   <translation>scancode-toolkit-mini의 wheel 파일이어야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>Do not use this file.</source>
   <translation>이 파일을 사용하지 마십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/sources/wheel.py" />
   <source>Fetch it again, or give another file.</source>
   <translation>다시 가져오거나 다른 파일을 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>Near it: {join}.</source>
   <translation>비슷한 항목: {join}.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>The licence library has nothing called {strip}.</source>
   <translation>라이선스 라이브러리에 {strip}(이)라는 항목이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>The library has no text of {name} ({id}).</source>
   <translation>라이브러리에 {name}({id})의 본문이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>Look with: howopen library search WORDS</source>
   <translation>다음 명령으로 찾아보십시오: howopen library search WORDS</translation>
  </message>
  <message>
   <location filename="app/howopen/library/store.py" />
   <source>{get_it} Then add it with: howopen library add FILE</source>
   <translation>{get_it} 그런 다음 아래 명령으로 추가하십시오: howopen library add FILE</translation>
  </message>
  <message>
   <location filename="app/howopen/library/tags.py" />
   <source>A tag has no letters.</source>
   <translation>태그에 글자가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/tags.py" />
   <source>Give each tag a word.</source>
   <translation>각 태그에 단어를 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/library/writing.py" />
   <source>no row was written</source>
   <translation>기록된 행이 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>It needs what we would not do: {duty}.</source>
   <translation>우리가 이행하지 않을 의무를 요구합니다: {duty}.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>It is granted, and no clause that was found limits this use.</source>
   <translation>권리가 부여되어 있고, 발견된 조항 중 이 이용을 제한하는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>No limits found</source>
   <translation>발견된 제한 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>Unwilling: {brief}</source>
   <translation>이행 의사 없음: {brief}</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/answering.py" />
   <source>The text gives no answer.</source>
   <translation>본문에서 답을 얻을 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/as_json.py" />
   <source>Not legal advice. Each answer rests on the clauses named with it; read them.</source>
   <translation>법률 자문이 아닙니다. 각 답변은 함께 기재된 조항을 근거로 하므로 해당 조항을 직접 읽으십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Keep its policy</source>
   <translation>정책 준수</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Mind banned uses</source>
   <translation>금지 용도 유의</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Copy of the terms</source>
   <translation>이용약관 사본 제공</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Bind your users</source>
   <translation>이용자에게 의무 승계</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Keep the notices</source>
   <translation>고지 유지</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Mark changes</source>
   <translation>변경 사항 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Share alike</source>
   <translation>동일 조건 배포</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Give the source</source>
   <translation>소스 제공</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Register first</source>
   <translation>사전 등록</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Own licence first</source>
   <translation>사전에 별도 라이선스 취득</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Pay</source>
   <translation>대가 지급</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Report</source>
   <translation>보고</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Safety duties</source>
   <translation>안전 의무</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Stay under the limit</source>
   <translation>상한 미만 유지</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Confirm the figure</source>
   <translation>수치 확인</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Limits on training</source>
   <translation>학습 제한</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>Meet a condition</source>
   <translation>조건 충족</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/briefs.py" />
   <source>“{quote}” in the name</source>
   <translation>이름에 “{quote}” 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/case.py" />
   <source>{reason} But that reading is not certain.</source>
   <translation>{reason} 다만 이러한 해석은 확실하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Give credit as the text says</source>
   <translation>본문이 정한 대로 출처 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Hand over a copy of the terms</source>
   <translation>이용약관 사본 제공</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Mark what was changed</source>
   <translation>변경한 내용 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Bind recipients and users to the restrictions</source>
   <translation>수령자와 이용자에게 제한 사항의 준수 의무 승계</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Make the source code available</source>
   <translation>소스 코드 제공</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Report what the text asks for</source>
   <translation>본문이 요구하는 사항 보고</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Meet the safety duties</source>
   <translation>안전 의무 이행</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Keep to the technical bans, such as on reverse engineering</source>
   <translation>리버스 엔지니어링 금지 등 기술적 금지 사항 준수</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Display “{label}”</source>
   <translation>“{label}” 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Carry “{label}” in the name of the model</source>
   <translation>모델 이름에 “{label}” 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/duties.py" />
   <source>Pass changes on under the same terms</source>
   <translation>수정본은 같은 조건으로만 배포</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>It forbids “{field_name}” in part or on a condition; whether that reaches “{wanted_field}”, only a person can tell.</source>
   <translation>“{field_name}”을(를) 일부 또는 조건부로 금지합니다. 그 금지가 “{wanted_field}”에 미치는지는 사람만 판단할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>The {join} may forbid “{field_name}”, and it is not among the documents.</source>
   <translation>{join}이(가) “{field_name}”을(를) 금지할 수 있으나, 해당 문서가 이 문서들에 포함되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Keep it out of “{field_name}”</source>
   <translation>“{field_name}” 분야에 이용하지 않기</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Settle its use for “{field_name}” with counsel first</source>
   <translation>“{field_name}” 분야의 이용은 먼저 법률 담당자와 협의하여 확정</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>{named} and {rest} more</source>
   <translation>{named} 외 {rest}개</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Keep out of the prohibited uses ({fields})</source>
   <translation>금지 용도로 이용하지 않기({fields})</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Keep out of the prohibited uses</source>
   <translation>금지 용도로 이용하지 않기</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the {name} at {address} (not among these documents; may change)</source>
   <translation>{address}에 있는 {name}을(를) 읽고 준수(이 문서들에 포함되지 않음, 변경될 수 있음)</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the {name} at {address} (not among these documents)</source>
   <translation>{address}에 있는 {name}을(를) 읽고 준수(이 문서들에 포함되지 않음)</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the {name} at {address} (may change)</source>
   <translation>{address}에 있는 {name}을(를) 읽고 준수(변경될 수 있음)</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the {name} at {address}</source>
   <translation>{address}에 있는 {name}을(를) 읽고 준수</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the {name} (not among these documents; may change)</source>
   <translation>{name}을(를) 읽고 준수(이 문서들에 포함되지 않음, 변경될 수 있음)</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the {name} (not among these documents)</source>
   <translation>{name}을(를) 읽고 준수(이 문서들에 포함되지 않음)</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the {name} (may change)</source>
   <translation>{name}을(를) 읽고 준수(변경될 수 있음)</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the {name}</source>
   <translation>{name}을(를) 읽고 준수</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>It forbids “{field_name}”; whether that means “{wanted_field}”, only a person can tell.</source>
   <translation>“{field_name}”을(를) 금지합니다. 그 금지가 “{wanted_field}”을(를) 뜻하는지는 사람만 판단할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>It forbids “{field_name}”.</source>
   <translation>“{field_name}”을(를) 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>No “{field_name}”</source>
   <translation>“{field_name}” 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Read and keep the policy it refers to</source>
   <translation>본문이 참조하는 정책을 읽고 준수</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Policy not open</source>
   <translation>정책이 열려 있지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/fields.py" />
   <source>Keep to the rules on use</source>
   <translation>이용에 관한 규칙 준수</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profile_text.py" />
   <source># Who we are and what we plan, for “Can we use it?”. What is not here is unknown, and nothing is guessed.</source>
   <translation># “사용할 수 있습니까?”에 쓰이는 우리 조직의 정보와 계획입니다. 여기에 없는 것은 알 수 없는 것으로 보며 추측하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>See the commented example in resources/profiles/example.toml.</source>
   <translation>주석이 달린 예시 resources/profiles/example.toml을 참조하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Internal use</source>
   <translation>내부 이용</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>In our product</source>
   <translation>우리 제품에서 이용</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Hosted service</source>
   <translation>호스팅 서비스</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Fine-tune</source>
   <translation>미세 조정</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Distribute weights</source>
   <translation>모델 가중치 배포</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Train on outputs</source>
   <translation>산출물로 모델 학습</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}”: “{key}” knows no “{item}”; allowed: {listed}.</source>
   <translation>프로필 “{name}”: “{key}”에 “{item}”은(는) 알 수 없는 값입니다. 허용되는 값: {listed}.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}” is too large to be one.</source>
   <translation>프로필 “{name}”이(가) 프로필이라고 보기에는 너무 큽니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}”: “{key}” {reason}.</source>
   <translation>프로필 “{name}”의 “{key}” 항목: {reason}.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}” could not be opened: {strerror}.</source>
   <translation>프로필 “{name}”을(를) 열 수 없습니다: {strerror}.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}” is not UTF-8 text.</source>
   <translation>프로필 “{name}”은(는) UTF-8 텍스트가 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}” is not valid TOML: {error}.</source>
   <translation>프로필 “{name}”은(는) 올바른 TOML이 아닙니다: {error}.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>is missing; without planned uses there is nothing to answer</source>
   <translation>누락되었습니다. 계획된 이용이 없으면 답할 것이 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be that of the figures; nothing is converted</source>
   <translation>수치의 통화와 같아야 합니다. 환산은 하지 않습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a list of tables ([[past]])</source>
   <translation>표의 목록([[past]])이어야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must name at least one of {listed}</source>
   <translation>다음 중 하나 이상을 지정해야 합니다: {listed}</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be an ISO 4217 code of three letters, such as “EUR”</source>
   <translation>“EUR”과 같은 세 글자의 ISO 4217 코드여야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be ISO 3166-1 codes of two letters, such as “DE”; name countries, not areas</source>
   <translation>“DE”와 같은 두 글자의 ISO 3166-1 코드여야 합니다. 지역이 아닌 국가를 지정하십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a number from 0 up</source>
   <translation>0 이상의 숫자여야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be text in quotation marks</source>
   <translation>따옴표로 묶은 텍스트여야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be true or false; leave it out where it is not known</source>
   <translation>true 또는 false여야 합니다. 알 수 없으면 생략하십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a list of texts</source>
   <translation>텍스트의 목록이어야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a table ([{key}])</source>
   <translation>표([{key}])여야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>The profile “{name}”: “{prefix}{key}” is not known; allowed: {listed}.</source>
   <translation>프로필 “{name}”: “{prefix}{key}”은(는) 알 수 없는 키입니다. 허용되는 값: {listed}.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>Our organisation</source>
   <translation>우리 조직</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/profiles.py" />
   <source>must be a month such as “2025-03”</source>
   <translation>“2025-03”과 같은 월이어야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>It is for {said} purposes only, and the plan is {said_2}.</source>
   <translation>{said} 목적으로만 허용되며, 계획된 이용은 {said_2} 목적입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>What this text grants could not be decided with certainty.</source>
   <translation>이 본문이 무엇을 부여하는지 확실하게 결정할 수 없었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Keep to {said} purposes</source>
   <translation>{said} 목적으로만 이용</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Commercial use is forbidden; what the plan is for is not known.</source>
   <translation>상업적 이용이 금지되며, 계획된 이용의 목적은 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>This is a policy of prohibited uses; open the licence that it belongs to as well.</source>
   <translation>이것은 금지 용도를 정한 정책입니다. 이 정책이 딸린 라이선스도 함께 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Grant unclear</source>
   <translation>권리 부여 불명확</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>It is for {said} purposes only, and its definition speaks of offering it to others.</source>
   <translation>{said} 목적으로만 허용되며, 그 정의에서 다른 사람에게 제공하는 것을 언급합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Pages of {name} hold no text that could be read.</source>
   <translation>{name}에 텍스트를 읽을 수 없는 쪽이 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>{name} is not in English, which is all that HowOpen reads.</source>
   <translation>{name}은(는) 영어로 작성되지 않았습니다. HowOpen은 영어만 읽을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Needs its licence</source>
   <translation>해당 라이선스 필요</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>It is for {said} purposes only; what the plan is for is not known.</source>
   <translation>{said} 목적으로만 허용되며, 계획된 이용의 목적은 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>The text does not say whether commercial use is allowed.</source>
   <translation>상업적 이용이 허용되는지 본문에 언급이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Commercial use depends on a condition that only a person can judge.</source>
   <translation>상업적 이용은 사람만 판단할 수 있는 조건에 달려 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Commercial use may need leave or a licence of its own.</source>
   <translation>상업적 이용에는 허락 또는 별도 라이선스가 필요할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>A clause that may limit this was read without certainty.</source>
   <translation>이 이용을 제한할 수 있는 조항이 있으나 그 해석이 확실하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Unread pages</source>
   <translation>읽지 못한 쪽 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Not in English</source>
   <translation>영어가 아님</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>For what purpose?</source>
   <translation>이용 목적?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Commercial use is forbidden.</source>
   <translation>상업적 이용이 금지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Commercial use?</source>
   <translation>상업적 이용 여부?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Ask for leave or a licence of its own</source>
   <translation>허락 또는 별도 라이선스 요청</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Uncertain clause</source>
   <translation>불확실한 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Offering to others?</source>
   <translation>다른 사람에게 제공하는지 여부?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Not commercially</source>
   <translation>상업적 이용 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Register for commercial use</source>
   <translation>상업적 이용을 위한 등록</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/purposes.py" />
   <source>Pay as the terms say</source>
   <translation>이용약관에 따른 대가 지급</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Training competing models is forbidden.</source>
   <translation>경쟁 모델의 학습이 금지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Training competing models is forbidden; whether ours are such is not known.</source>
   <translation>경쟁 모델의 학습이 금지되며, 우리 모델이 이에 해당하는지는 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Train no competing models</source>
   <translation>경쟁 모델을 학습시키지 않기</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Competing models?</source>
   <translation>경쟁 모델 여부?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Training foundation or language models is forbidden.</source>
   <translation>파운데이션 모델 또는 언어 모델의 학습이 금지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Training foundation or language models is forbidden; whether ours are such is not known.</source>
   <translation>파운데이션 모델 또는 언어 모델의 학습이 금지되며, 우리 모델이 이에 해당하는지는 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Train no foundation or language models</source>
   <translation>파운데이션 모델 또는 언어 모델을 학습시키지 않기</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Foundation or language models?</source>
   <translation>파운데이션 모델 또는 언어 모델 여부?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Meet the condition for models trained with it</source>
   <translation>모델을 이용하여 학습한 모델에 대한 조건 충족</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>It forbids selling or passing on the service; whether a product on it is meant is not said.</source>
   <translation>서비스의 판매 또는 전달을 금지합니다. 그 서비스를 기반으로 한 제품도 대상인지는 언급이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Changing it</source>
   <translation>수정</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Passing it on</source>
   <translation>전달</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Hand out the unchanged model only</source>
   <translation>수정하지 않은 모델만 전달</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Treat a model trained with it as the text defines, which may put it under the same terms</source>
   <translation>이 모델로 학습한 모델은 본문의 정의에 따라 취급(같은 조건이 적용될 수 있음)</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Forbidden</source>
   <translation>금지됨</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>It forbids offering it as a hosted service.</source>
   <translation>호스팅 서비스로 제공하는 것을 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>It forbids selling or passing on the service.</source>
   <translation>서비스의 판매 또는 전달을 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Passing it on is forbidden; whether a hosted service is meant is not said.</source>
   <translation>전달이 금지됩니다. 호스팅 서비스도 대상인지는 언급이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>No clause gives the right to make it available to others.</source>
   <translation>다른 사람이 이용할 수 있게 제공할 권리를 부여하는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>{doing} is forbidden.</source>
   <translation>{doing}이(가) 금지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>No clause gives or forbids it: {lower}.</source>
   <translation>이를 부여하거나 금지하는 조항이 없습니다: {lower}.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Some bans</source>
   <translation>일부 금지 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Hosting forbidden</source>
   <translation>호스팅 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Reselling forbidden</source>
   <translation>재판매 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Is a service meant?</source>
   <translation>서비스도 대상인지 여부?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>No grant found</source>
   <translation>권리 부여 발견되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Text is silent</source>
   <translation>본문에 언급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>No clause says whether outputs may train other models.</source>
   <translation>산출물로 다른 모델을 학습시킬 수 있는지를 정하는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Words on training other models stand in the text; read them first.</source>
   <translation>본문에 다른 모델의 학습에 관한 문구가 있습니다. 먼저 그 문구를 읽으십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/rights.py" />
   <source>Read the clause</source>
   <translation>조항 직접 확인 필요</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>European Union</source>
   <translation>유럽연합</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>European Economic Area</source>
   <translation>유럽경제지역</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>United Kingdom</source>
   <translation>영국</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>United States</source>
   <translation>미국</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the EU</source>
   <translation>EU</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the EEA</source>
   <translation>EEA</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the UK</source>
   <translation>영국</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the US</source>
   <translation>미국</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Keep it away from users in {the} ({join})</source>
   <translation>{the}({join})의 이용자에게 제공하지 않기</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Comply with export control and sanctions law</source>
   <translation>수출 통제 및 제재 법령 준수</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>the {name}</source>
   <translation>{name}</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}, and our place of business is there.</source>
   <translation>{the}을(를) 적용 지역에서 제외하며, 우리 사업장이 그곳에 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>The text leaves out {join}.</source>
   <translation>본문이 다음을 적용 지역에서 제외합니다: {join}.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}; our place of business is not known.</source>
   <translation>{the}을(를) 적용 지역에서 제외하나, 우리 사업장 소재지는 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}, a part of the country that we are in.</source>
   <translation>우리가 소재한 국가의 일부인 {the}을(를) 적용 지역에서 제외합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Not in {short}</source>
   <translation>{short} 제외: 이용 불가</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}; where our users are is not known.</source>
   <translation>{the}을(를) 적용 지역에서 제외하나, 우리 이용자의 소재지는 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>It leaves out {the}, and all our users are there.</source>
   <translation>{the}을(를) 적용 지역에서 제외하며, 우리 이용자가 모두 그곳에 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Keep it out of {the}</source>
   <translation>{the}에서 이용하거나 제공하지 않기</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>A clause sets limits by place that only a person can judge.</source>
   <translation>사람만 판단할 수 있는 지역 제한을 두는 조항이 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>The text leaves out “{name}”, which HowOpen does not know.</source>
   <translation>본문이 “{name}”을(를) 적용 지역에서 제외하나, HowOpen은 이 지역을 알지 못합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Where are we?</source>
   <translation>우리 사업장 소재지?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>In {short}?</source>
   <translation>{short} 소재 여부?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Where are users?</source>
   <translation>이용자 소재지?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>No users in {short}</source>
   <translation>{short} 내 이용자에게 제공 불가</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Limits by place?</source>
   <translation>지역 제한 여부?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/territories.py" />
   <source>Unknown place</source>
   <translation>알 수 없는 지역</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>on the release date</source>
   <translation>공개일 기준</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{percent} of the limit.</source>
   <translation>상한의 {percent}입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{words} What counts is the figure on the release date, which the profile does not give.</source>
   <translation>{words} 기준이 되는 것은 공개일의 수치이나, 프로필에 그 수치가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Earlier figures lie on both sides; the release date decides.</source>
   <translation>과거 수치가 상한의 양쪽에 걸쳐 있으며, 공개일의 수치에 따라 결정됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The limit is zero.</source>
   <translation>상한이 0입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{share} times the limit.</source>
   <translation>상한의 {share}배입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Less than 0.1% of the limit.</source>
   <translation>상한의 0.1% 미만입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Confirm that the figure on the version's release date was under {label}</source>
   <translation>해당 버전 공개일의 수치가 {label} 미만이었는지 확인</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>an unknown currency</source>
   <translation>알 수 없는 통화</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>no named currency</source>
   <translation>명시되지 않은 통화</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The limit is in {theirs}, our figures in {ours}.</source>
   <translation>상한은 {theirs}(으)로, 우리 수치는 {ours}(으)로 되어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The profile has no figure of this kind.</source>
   <translation>프로필에 이러한 종류의 수치가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Who counts</source>
   <translation>집계에 포함되는 자</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{words} That is an earlier month; later growth does not count.</source>
   <translation>{words} 이는 이전 월의 수치이며, 이후의 증가는 산입되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The profile does not give this figure.</source>
   <translation>프로필에 이 수치가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{words} Affiliates count too, and theirs are not known.</source>
   <translation>{words} 계열사도 산입되나, 계열사의 수치는 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{words} The figures include affiliates, who may not count.</source>
   <translation>{words} 수치에 계열사가 포함되어 있으나, 계열사는 산입되지 않을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The figure is exactly the limit.</source>
   <translation>수치가 상한과 정확히 같습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Request a licence of its own from the licensor</source>
   <translation>라이선스 제공자에게 별도 라이선스 요청</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The organisation is over the limit of {label}; a licence must be requested first.</source>
   <translation>조직이 상한({label})을 초과하므로 먼저 라이선스를 요청해야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The organisation is over the limit of {label}; the rights end there.</source>
   <translation>조직이 상한({label})을 초과하므로 권리가 종료됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Display the name, being over {label}</source>
   <translation>{label} 초과에 따른 명칭 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The organisation is over the limit of {label}; what follows, only a person can tell from the text.</source>
   <translation>조직이 상한({label})을 초과합니다. 그에 따른 결과는 사람이 본문을 읽어야만 판단할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Measured</source>
   <translation>측정 시점</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Then</source>
   <translation>해당 시</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>A limit of {label} was read without certainty.</source>
   <translation>상한({label})이 있는 것으로 보이나 그 해석이 확실하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>There is a limit of {label}. {words}</source>
   <translation>상한({label})이 있습니다. {words}</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Stay under {label}</source>
   <translation>{label} 미만 유지</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Over {short}</source>
   <translation>{short} 초과</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Limit uncertain</source>
   <translation>불확실한 상한</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Limit of {short}?</source>
   <translation>상한 {short}?</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>The organisation is over the limit of {label}, which stands in the part on commercial use.</source>
   <translation>조직이 상한({label})을 초과하나, 이 상한은 상업적 이용에 관한 부분에 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>Pay, being over {label}</source>
   <translation>{label} 초과에 따른 대가 지급</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{number}B</source>
   <translation>{number:e9 만억조}</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{number}M</source>
   <translation>{number:e6 만억조}</translation>
  </message>
  <message>
   <location filename="app/howopen/planning/thresholds.py" />
   <source>{number}k</source>
   <translation>{number:e3 만억조}</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>Preferred: {values}.</source>
   <translation>권장: {values}.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>Acceptable: {values}.</source>
   <translation>허용 가능: {values}.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>Review: {values}.</source>
   <translation>검토 필요: {values}.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>Unacceptable: {values}.</source>
   <translation>불허: {values}.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>The policy does not name {values}; it is then preferred.</source>
   <translation>정책에 {values}이(가) 명시되어 있지 않으며, 이 경우 권장에 해당합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>The policy does not name {values}; it is then acceptable.</source>
   <translation>정책에 {values}이(가) 명시되어 있지 않으며, 이 경우 허용 가능에 해당합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>The policy does not name {values}; it is then for review.</source>
   <translation>정책에 {values}이(가) 명시되어 있지 않으며, 이 경우 검토 필요에 해당합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>The policy does not name {values}; it is then unacceptable.</source>
   <translation>정책에 {values}이(가) 명시되어 있지 않으며, 이 경우 불허에 해당합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>The rule is for {names}; this text is {lower}.</source>
   <translation>이 규칙의 적용 대상은 {names}이며, 이 본문은 {lower}에 해당합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/checking.py" />
   <source>It is undecided whether the rule is meant for this text.</source>
   <translation>이 규칙이 이 본문에 적용되는지는 미정입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text does not decide it.</source>
   <translation>본문만으로는 결정되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text is not in English ({language}), so clauses may be missed.</source>
   <translation>본문이 영어가 아니므로({language}) 발견되지 않은 조항이 있을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The finding is uncertain.</source>
   <translation>발견 사항이 불확실합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>It rests on silence, and no text could be read on page {join}.</source>
   <translation>이 판단은 본문에 언급이 없다는 점에 근거하나, {join}쪽에서 텍스트를 읽을 수 없었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>It rests on silence, but an uncertain clause may bear on it.</source>
   <translation>이 판단은 본문에 언급이 없다는 점에 근거하나, 불확실한 조항이 이와 관련될 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text says “{words}” where no clause was recognised.</source>
   <translation>조항으로 인식되지 않은 곳에서 본문이 “{words}”을(를) 언급합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>How open the text is could not be decided.</source>
   <translation>본문의 개방도를 결정할 수 없었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text takes in a policy that stands elsewhere and may say more.</source>
   <translation>본문이 다른 곳에 있는 정책을 편입하고 있으며, 그 정책에 더 많은 내용이 있을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>Uses are prohibited, but none of the known fields was recognised.</source>
   <translation>금지된 용도가 있으나, 알려진 분야 중 어느 것도 인식되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>A clause of this kind stands in the text, but what it says was not recognised.</source>
   <translation>이러한 종류의 조항이 본문에 있으나, 그 내용이 인식되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/doubts.py" />
   <source>The text grants nothing for certain, so its silence decides nothing.</source>
   <translation>본문이 확실하게 부여하는 것이 없으므로, 본문에 언급이 없다는 점만으로는 아무것도 결정되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>rule “{name}”</source>
   <translation>규칙 “{name}”</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>deviation {number}</source>
   <translation>예외 승인 {number}</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>is missing</source>
   <translation>누락되었습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>A policy has at least one [[rule]].</source>
   <translation>정책에는 [[rule]]이 하나 이상 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>cannot be “{name}”</source>
   <translation>“{name}” 값은 사용할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Use small letters, digits and hyphens.</source>
   <translation>영문 소문자, 숫자, 하이픈을 사용하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>and “clause” stand both</source>
   <translation>“clause”와 함께 지정되어 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>is missing, and so is “clause”</source>
   <translation>“clause”와 함께 누락되었습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>A rule is about one fact or one category of clause.</source>
   <translation>규칙 하나는 사실 하나 또는 조항 범주 하나를 대상으로 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>cannot be “{category}”</source>
   <translation>“{category}” 값은 사용할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Allowed: {join}.</source>
   <translation>허용되는 값: {join}.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>must be the sha256 of a file</source>
   <translation>파일의 sha256 값이어야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>It has 64 digits from 0 to f; 'check' shows it.</source>
   <translation>0부터 f까지의 문자 64자리이며, 'check'로 확인할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>cannot be “{rule}”</source>
   <translation>“{rule}” 값은 사용할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>The policy {name} is larger than 1 MB.</source>
   <translation>정책 {name}의 크기가 1 MB를 초과합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>The policy {name} could not be read: {strerror}.</source>
   <translation>정책 {name}을(를) 읽을 수 없습니다: {strerror}.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>The policy {file} is not TOML: {error}.</source>
   <translation>정책 {file}은(는) TOML이 아닙니다: {error}.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>“{id}” stands twice</source>
   <translation>“{id}”이(가) 두 번 나옵니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Give each rule an id of its own.</source>
   <translation>규칙마다 고유한 id를 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>rule {number}</source>
   <translation>규칙 {number}</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>cannot be “{fact}”</source>
   <translation>“{fact}” 값은 사용할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Is it the right file?</source>
   <translation>올바른 파일인지 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Name a policy file in TOML.</source>
   <translation>TOML 형식의 정책 파일을 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Correct the file.</source>
   <translation>파일을 수정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>belongs to a rule about clauses</source>
   <translation>조항에 관한 규칙에만 쓸 수 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/loading.py" />
   <source>Write clause = "..." instead of fact.</source>
   <translation>fact 대신 clause = "..."를 쓰십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>What is undecided needs review; write undecided = "unacceptable" where it shall fail.</source>
   <translation>미정인 것은 검토가 필요합니다. 불허로 처리하려면 undecided = "unacceptable"을 쓰십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>"none", or tables such as { metric = "revenue", at_least = 1_000_000, unit = "USD", period = "year" }</source>
   <translation>"none" 또는 { metric = "revenue", at_least = 1_000_000, unit = "USD", period = "year" }와 같은 표</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>words of the document, "{NONE}" or "{ANY}"</source>
   <translation>문서에 있는 단어, "{NONE}" 또는 "{ANY}"</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>is missing, and so are all positions</source>
   <translation>누락되었으며 다른 모든 판단 구분도 누락되었습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>Give {join}.</source>
   <translation>{join}을(를) 지정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot hold “{item}”</source>
   <translation>“{item}” 값은 지정할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>Allowed: {allowed_words}.</source>
   <translation>허용되는 값: {allowed_words}.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot hold “undecided”</source>
   <translation>“undecided” 값은 지정할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot be “{metric}”</source>
   <translation>“{metric}” 값은 사용할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot be “{period}”</source>
   <translation>“{period}” 값은 사용할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>cannot hold {amount} for any metric</source>
   <translation>지표를 특정하지 않은 경우 {amount}을(를) 지정할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>Figures of different metrics can't be compared.</source>
   <translation>서로 다른 지표의 수치는 비교할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>Allowed: true, false (without quotation marks).</source>
   <translation>허용되는 값: true, false(따옴표 없이).</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>names “{named}”, as {value} does</source>
   <translation>“{named}”을(를) 지정하고 있으나 {value}에도 같은 값이 지정되어 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/positions.py" />
   <source>A value has one position.</source>
   <translation>하나의 값에는 판단 구분을 하나만 지정할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>{len} such clauses are found.</source>
   <translation>해당하는 조항 {len}개가 발견되었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>Such a clause is found.</source>
   <translation>해당하는 조항이 발견되었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>Present</source>
   <translation>있음</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>Absent</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/statements.py" />
   <source>A ban on reverse engineering.</source>
   <translation>리버스 엔지니어링 금지.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>cannot be “{value}”</source>
   <translation>“{value}” 값은 사용할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be words in quotation marks, and not empty</source>
   <translation>비어 있지 않은, 따옴표로 묶은 텍스트여야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = "...".</source>
   <translation>{key} = "..."를 쓰십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be true or false</source>
   <translation>true 또는 false여야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = true or {key_2} = false.</source>
   <translation>{key} = true 또는 {key_2} = false를 쓰십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = 1_000_000.</source>
   <translation>{key} = 1_000_000을 쓰십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be a date</source>
   <translation>날짜여야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = 2027-12-31, without quotation marks.</source>
   <translation>{key} = 2027-12-31을 따옴표 없이 쓰십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be a list</source>
   <translation>목록이어야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Write {key} = [ ... ].</source>
   <translation>{key} = [ ... ]를 쓰십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>is not a known key</source>
   <translation>알 수 없는 키입니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>cannot hold “{value}”</source>
   <translation>“{value}” 값은 지정할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>must be tables</source>
   <translation>표여야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>Begin each with [[{key}]].</source>
   <translation>각 표를 [[{key}]]로 시작하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>{place}: “{key}” {problem}.</source>
   <translation>{place}: “{key}”: {problem}.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>{place}: “{key}” cannot be “{item}”.</source>
   <translation>{place}: “{key}”에 “{item}” 값은 사용할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/policy/tables.py" />
   <source>{place}: “{key}” cannot hold “{item}”.</source>
   <translation>{place}: “{key}”에 “{item}” 값은 지정할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_file.py" />
   <source>The file holds hidden text, which is left out.</source>
   <translation>파일에 숨겨진 텍스트가 있으며 이를 제외했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_file.py" />
   <source>Not read, though it may hold words: {parts}.</source>
   <translation>단어가 들어 있을 수 있으나 읽지 않음: {parts}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>Word document</source>
   <translation>Word 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>{count} diagrams</source>
   <translation>다이어그램 {count}개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>{count} charts</source>
   <translation>차트 {count}개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>1 embedded file</source>
   <translation>포함된 파일 1개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>{count} embedded files</source>
   <translation>포함된 파일 {count}개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>1 inserted file</source>
   <translation>삽입된 파일 1개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>{count} inserted files</source>
   <translation>삽입된 파일 {count}개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>a Word file with encrypted parts</source>
   <translation>일부가 암호화된 Word 파일</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>1 diagram</source>
   <translation>다이어그램 1개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/docx_package.py" />
   <source>1 chart</source>
   <translation>차트 1개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Big5</source>
   <translation>Big5</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Shift JIS</source>
   <translation>Shift JIS</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Windows-1252</source>
   <translation>Windows-1252</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Latin-1</source>
   <translation>Latin-1</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>The file held NUL characters, which are left out.</source>
   <translation>파일에 NUL 문자가 있어 이를 제외했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>Some characters could not be decoded and are shown as “�”.</source>
   <translation>일부 문자를 디코딩하지 못하여 “�”로 표시합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/encodings.py" />
   <source>The file does not say its encoding; it was read as {get}.</source>
   <translation>파일에 인코딩이 명시되어 있지 않아 {get}(으)로 읽었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds {count} documents: {shown}.</source>
   <translation>“{name}”에 문서 {count}건이 들어 있습니다: {shown}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds no document that HowOpen reads.</source>
   <translation>“{name}”에는 HowOpen이 읽는 문서가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds no document named “{member}”.</source>
   <translation>“{name}”에는 “{member}”(이)라는 문서가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Its page is blank or a picture, as a scanner makes them.</source>
   <translation>스캐너로 만든 파일처럼 쪽이 비어 있거나 그림입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” does not exist.</source>
   <translation>“{name}”이(가) 존재하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is a folder, not a file.</source>
   <translation>“{name}”은(는) 파일이 아니라 폴더입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is not an ordinary file.</source>
   <translation>“{name}”은(는) 일반 파일이 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” may not be read: permission denied.</source>
   <translation>“{name}”을(를) 읽을 권한이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” could not be read: {reason}.</source>
   <translation>“{name}”을(를) 읽지 못했습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is empty: it holds no text.</source>
   <translation>“{name}”이(가) 비어 있습니다. 텍스트가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is too large: {value} MB, where at most {value_2} MB are read.</source>
   <translation>“{name}”이(가) 너무 큽니다. 크기는 {value} MB이며, 최대 {value_2} MB까지 읽습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is {value}: HowOpen cannot read it.</source>
   <translation>“{name}”은(는) HowOpen이 읽을 수 없는 파일입니다: {value}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is not a Word document: it is not a zip archive that holds word/document.xml.</source>
   <translation>“{name}”은(는) Word 문서가 아닙니다. word/document.xml이 들어 있는 ZIP 압축 파일이 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is damaged: it is not a complete {kind}.</source>
   <translation>“{name}”이(가) 손상되었습니다. 온전한 {kind}이(가) 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” unpacks to more than {value} MB and was not opened.</source>
   <translation>“{name}”은(는) 압축을 풀면 {value} MB를 초과하므로 열지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” lies in more than {limit} archives inside each other and was not opened.</source>
   <translation>“{name}”은(는) {limit}단계를 초과하여 겹쳐진 압축 파일 안에 있으므로 열지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds {count} documents: {shown} and others.</source>
   <translation>“{name}”에 {shown} 등 문서 {count}건이 들어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds no document that HowOpen reads, only {left_out}.</source>
   <translation>“{name}”에는 HowOpen이 읽는 문서가 없고 다음만 들어 있습니다: {left_out}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is protected: this {kind} is encrypted, and HowOpen cannot decrypt it.</source>
   <translation>“{name}”은(는) 보호되어 있습니다. 이 {kind}은(는) 암호화되어 있으며 HowOpen이 복호화할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” nests its elements too deeply to be a document.</source>
   <translation>“{name}”은(는) 요소가 너무 깊이 중첩되어 있어 문서로 볼 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is protected by a password.</source>
   <translation>“{name}”은(는) 암호로 보호되어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>All its {pages} pages are blank or pictures, as a scanner makes them.</source>
   <translation>스캐너로 만든 파일처럼 {pages}쪽 모두 비어 있거나 그림입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds no text. {held}</source>
   <translation>“{name}”에 텍스트가 없습니다. {held}</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” took longer than {seconds} seconds to read and was given up.</source>
   <translation>“{name}”을(를) 읽는 데 {seconds}초가 넘게 걸려 중단했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” could not be read: its reader stopped, most likely because the file is damaged or needs too much memory.</source>
   <translation>“{name}”을(를) 읽지 못했습니다. 판독 프로세스가 중단되었으며, 파일이 손상되었거나 메모리가 너무 많이 필요한 것이 원인일 가능성이 높습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check the path; the file may have been moved or renamed.</source>
   <translation>경로를 확인하십시오. 파일이 이동되었거나 이름이 바뀌었을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Choose the documents inside it.</source>
   <translation>그 안의 문서를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Save the text as a file and open that.</source>
   <translation>텍스트를 파일로 저장한 다음 그 파일을 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Change the file's permissions or copy it.</source>
   <translation>파일의 권한을 변경하거나 파일을 복사하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check the drive and try again.</source>
   <translation>드라이브를 확인하고 다시 시도하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check that it was downloaded or saved whole.</source>
   <translation>파일이 온전히 다운로드되거나 저장되었는지 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>An agreement is far smaller; check that this is the right file, or split it.</source>
   <translation>계약 문서는 이보다 훨씬 작습니다. 올바른 파일인지 확인하거나 파일을 나누십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>HowOpen reads text, Markdown, HTML, Word (.docx), ODT, RTF, PDF, e-mail (.eml) and ZIP files.</source>
   <translation>HowOpen은 텍스트, Markdown, HTML, Word(.docx), ODT, RTF, PDF, 이메일(.eml) 및 ZIP 파일을 읽습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Open it in its own program and save it as .docx, PDF or plain text.</source>
   <translation>해당 프로그램에서 열어 .docx, PDF 또는 일반 텍스트로 저장하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Get the file again, or open it in its own program and save it anew.</source>
   <translation>파일을 다시 받거나, 해당 프로그램에서 열어 새로 저장하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Do not trust this file. If you know where it comes from, save its text as .txt.</source>
   <translation>이 파일을 신뢰하지 마십시오. 출처를 알고 있다면 텍스트를 .txt로 저장하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Unpack it yourself and open the documents that you need.</source>
   <translation>직접 압축을 풀고 필요한 문서를 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Open them one by one.</source>
   <translation>하나씩 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check that it is the right file.</source>
   <translation>올바른 파일인지 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>The file may have changed; open it anew.</source>
   <translation>파일이 변경되었을 수 있습니다. 다시 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Open it in its own program with its password and save it without one.</source>
   <translation>해당 프로그램에서 암호를 입력하여 열고 암호 없이 저장하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Save its text as .txt and open that.</source>
   <translation>텍스트를 .txt로 저장한 다음 그 파일을 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” is protected, and the password is wrong.</source>
   <translation>“{name}”은(는) 보호되어 있으며, 입력한 암호가 틀렸습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Give its password.</source>
   <translation>암호를 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Split it.</source>
   <translation>파일을 나누십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>“{name}” holds no text, and text recognition (OCR) found none in its pictures.</source>
   <translation>“{name}”에 텍스트가 없으며, 텍스트 인식(OCR)으로도 그림에서 텍스트를 찾지 못했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Let its text be recognised (OCR): here, or in a PDF program whose result you save and open.</source>
   <translation>텍스트 인식(OCR)을 실행하십시오. 여기에서 실행하거나, PDF 프로그램에서 실행한 결과를 저장하여 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Save its text as .txt, or split it.</source>
   <translation>텍스트를 .txt로 저장하거나 파일을 나누십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Open it in its own program and save it anew, or as .txt.</source>
   <translation>해당 프로그램에서 열어 새로 저장하거나 .txt로 저장하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Give the right password.</source>
   <translation>올바른 암호를 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>Check that it is the right file, or scan it again, upright and at 300 dots an inch.</source>
   <translation>올바른 파일인지 확인하거나, 바른 방향과 300 dpi로 다시 스캔하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/failures.py" />
   <source>not text</source>
   <translation>텍스트가 아닌 파일</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/files.py" />
   <source>the path is not valid</source>
   <translation>경로가 올바르지 않습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>cookie notices and dialogs</source>
   <translation>쿠키 알림 및 대화 상자</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>buttons and fields</source>
   <translation>버튼 및 입력란</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>hidden text</source>
   <translation>숨겨진 텍스트</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>words in pictures and media</source>
   <translation>그림 및 미디어 안의 단어</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>The page shows {other_pages} other pages inside it, which HowOpen does not fetch.</source>
   <translation>이 페이지 안에 다른 페이지 {other_pages}개가 표시되며, HowOpen은 이를 가져오지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>Left out: {listed}.</source>
   <translation>제외한 내용: {listed}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>The page shows another page inside it, which HowOpen does not fetch.</source>
   <translation>이 페이지 안에 다른 페이지가 표시되며, HowOpen은 이를 가져오지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>{count} words</source>
   <translation>단어 {count}개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>navigation</source>
   <translation>탐색 메뉴</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/html_shown.py" />
   <source>1 word</source>
   <translation>단어 1개</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/inventory.py" />
   <source>Left out, being no documents that HowOpen reads: {listed}.</source>
   <translation>HowOpen이 읽는 문서가 아니어서 제외한 항목: {listed}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/inventory.py" />
   <source>{shown} and {more} more</source>
   <translation>{shown} 외 {more}건</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/mail_file.py" />
   <source>Attached and no part of this text: {names}.</source>
   <translation>첨부되어 있으나 이 본문에 포함되지 않는 항목: {names}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/mail_file.py" />
   <source>The message also holds its text without layout ({count} words); the one with layout is read.</source>
   <translation>이 메시지에는 서식 없는 본문(단어 {count}개)도 있습니다. 서식 있는 본문을 읽습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/ocr_tesseract.py" />
   <source>tesseract ({join})</source>
   <translation>tesseract ({join})</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/odt_file.py" />
   <source>Not read, though it may hold words: {count} embedded objects.</source>
   <translation>단어가 들어 있을 수 있으나 읽지 않음: 포함된 개체 {count}개.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/odt_file.py" />
   <source>Not read, though it may hold words: 1 embedded object.</source>
   <translation>단어가 들어 있을 수 있으나 읽지 않음: 포함된 개체 1개.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/odt_file.py" />
   <source>[Page {kind}] {words}</source>
   <translation>[Page {kind}] {words}</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/odt_package.py" />
   <source>OpenDocument text</source>
   <translation>OpenDocument 텍스트 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/page_worker.py" />
   <source>“{name}”: this was not understood.</source>
   <translation>“{name}”: 요청을 이해하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/page_worker.py" />
   <source>A page of “{name}” cannot be drawn: it is damaged.</source>
   <translation>“{name}”의 한 쪽이 손상되어 표시할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/page_worker.py" />
   <source>Read its text instead.</source>
   <translation>대신 텍스트를 읽으십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_file.py" />
   <source>Page {value} of {total}</source>
   <translation>{total}쪽 중 {value}쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Page {pages} holds no text: empty.</source>
   <translation>{pages}쪽에 텍스트가 없습니다. 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Pages {pages} hold no text: empty.</source>
   <translation>{pages}쪽에 텍스트가 없습니다. 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Page {pages} holds no text: a picture or empty. Text recognition (OCR) would be needed.</source>
   <translation>{pages}쪽에 텍스트가 없습니다. 그림이거나 비어 있습니다. 텍스트 인식(OCR)이 필요합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Pages {pages} hold no text: a picture or empty. Text recognition (OCR) would be needed.</source>
   <translation>{pages}쪽에 텍스트가 없습니다. 그림이거나 비어 있습니다. 텍스트 인식(OCR)이 필요합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Page {pages} was read from pictures by text recognition (OCR): check the words against the original.</source>
   <translation>{pages}쪽은 그림에서 텍스트 인식(OCR)으로 읽었습니다. 단어를 원본과 대조하여 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Pages {pages} were read from pictures by text recognition (OCR): check the words against the original.</source>
   <translation>{pages}쪽은 그림에서 텍스트 인식(OCR)으로 읽었습니다. 단어를 원본과 대조하여 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Page {pages} holds no text that text recognition (OCR) could read.</source>
   <translation>{pages}쪽에는 텍스트 인식(OCR)으로 읽을 수 있는 텍스트가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Pages {pages} hold no text that text recognition (OCR) could read.</source>
   <translation>{pages}쪽에는 텍스트 인식(OCR)으로 읽을 수 있는 텍스트가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Page {pages} holds no text that could be read: the file is damaged there.</source>
   <translation>{pages}쪽에는 읽을 수 있는 텍스트가 없습니다. 그 부분에서 파일이 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>Pages {pages} hold no text that could be read: the file is damaged there.</source>
   <translation>{pages}쪽에는 읽을 수 있는 텍스트가 없습니다. 그 부분에서 파일이 손상되었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/pdf_warnings.py" />
   <source>{value} to {value_2}</source>
   <translation>{value}~{value_2}</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>The file is named “{suffix}” but is {kind}, and was read as one.</source>
   <translation>파일 이름의 확장자는 “{suffix}”이지만 실제 형식은 다음과 같으며, 그 형식으로 읽었습니다: {kind}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>a plain text</source>
   <translation>일반 텍스트</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>an HTML page</source>
   <translation>HTML 페이지</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>a Word file</source>
   <translation>Word 파일</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>an OpenDocument text</source>
   <translation>OpenDocument 텍스트 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>an RTF file</source>
   <translation>RTF 파일</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/reader.py" />
   <source>an e-mail</source>
   <translation>이메일</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/rtf_file.py" />
   <source>The file ends too early, so text may be missing at its end.</source>
   <translation>파일이 도중에 끝나 끝부분의 텍스트가 누락되었을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/several.py" />
   <source>Document {number} of {len}</source>
   <translation>문서 {len}건 중 {number}번째</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>an old Word file (.doc) or a Word file with a password</source>
   <translation>이전 형식의 Word 파일(.doc) 또는 암호가 걸린 Word 파일</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a PostScript file</source>
   <translation>PostScript 파일</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a compressed archive (gzip)</source>
   <translation>압축 파일(gzip)</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a compressed archive (bzip2)</source>
   <translation>압축 파일(bzip2)</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a compressed archive (xz)</source>
   <translation>압축 파일(xz)</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a compressed archive (7-Zip)</source>
   <translation>압축 파일(7-Zip)</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>an Excel workbook</source>
   <translation>Excel 통합 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a PowerPoint presentation</source>
   <translation>PowerPoint 프레젠테이션</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>a Java program</source>
   <translation>Java 프로그램</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>an Android program</source>
   <translation>Android 프로그램</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/sniff.py" />
   <source>an OpenDocument file of another kind, or an e-book</source>
   <translation>다른 종류의 OpenDocument 파일 또는 전자책</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The file holds tracked changes:</source>
   <translation>파일에 변경 추적 내용이 있습니다:</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>{count} insertion</source>
   <translation>삽입 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>{count} insertions</source>
   <translation>삽입 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>{count} deletion</source>
   <translation>삭제 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>{count} deletions</source>
   <translation>삭제 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>{count} move</source>
   <translation>이동 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>{count} moves</source>
   <translation>이동 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The text is read as if all of them were accepted.</source>
   <translation>모든 변경을 적용한 상태로 텍스트를 읽습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The text is read as if all of them were rejected.</source>
   <translation>모든 변경을 적용하지 않은 상태로 텍스트를 읽습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>Both versions are shown: [-deleted-] and {+inserted+} words.</source>
   <translation>두 버전을 모두 표시합니다. 삭제된 단어는 [-deleted-], 삽입된 단어는 {+inserted+} 형식입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The file holds {count} comments, kept apart from the text.</source>
   <translation>파일에 의견 {count}건이 있으며, 본문과 분리하여 보관합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The file holds 1 comment, kept apart from the text.</source>
   <translation>파일에 의견 1건이 있으며, 본문과 분리하여 보관합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>{made} by {authors}</source>
   <translation>{made}(작성자: {authors})</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>{others} others</source>
   <translation>그 밖의 {others}명</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/tracked.py" />
   <source>The file holds tracked changes: {told}.</source>
   <translation>파일에 변경 추적 내용이 있습니다: {told}.</translation>
  </message>
  <message>
   <location filename="app/howopen/reading/zip_file.py" />
   <source>file in an archive</source>
   <translation>압축 파일 안의 파일</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>{who} confirmed the finding “{what}” ({when}).</source>
   <translation>{who}이(가) 발견 사항 “{what}”을(를) 확인했습니다({when}).</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>{who} corrected the finding “{what}” ({when}).</source>
   <translation>{who}이(가) 발견 사항 “{what}”을(를) 수정했습니다({when}).</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>{who} rejected the finding “{what}” ({when}).</source>
   <translation>{who}이(가) 발견 사항 “{what}”을(를) 기각했습니다({when}).</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>{who} added the finding “{what}” ({when}).</source>
   <translation>{who}이(가) 발견 사항 “{what}”을(를) 추가했습니다({when}).</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>Somebody</source>
   <translation>이름 없는 검토자</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>1 more decision bears on it.</source>
   <translation>이와 관련된 결정이 1건 더 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/crediting.py" />
   <source>{more} more decisions bear on it.</source>
   <translation>이와 관련된 결정이 {more}건 더 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/deciding.py" />
   <source>There are no words in the selection.</source>
   <translation>선택 부분에 단어가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/deciding.py" />
   <source>Select the words of the clause in the text.</source>
   <translation>본문에서 조항의 문구를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/deciding.py" />
   <source>Added by {who}</source>
   <translation>{who}이(가) 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/remarks.py" />
   <source>There are no words to comment on.</source>
   <translation>의견을 달 문구가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/remarks.py" />
   <source>The note is empty.</source>
   <translation>메모가 비어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/remarks.py" />
   <source>Select some words of the text first.</source>
   <translation>먼저 본문의 문구를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/remarks.py" />
   <source>Write some words, or press Esc to leave it.</source>
   <translation>내용을 입력하거나, Esc를 눌러 취소하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/signing.py" />
   <source>{open} findings wait for a decision.</source>
   <translation>결정을 기다리는 발견 사항이 {open}건 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/signing.py" />
   <source>1 finding waits for a decision.</source>
   <translation>결정을 기다리는 발견 사항이 1건 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/reviewing/signing.py" />
   <source>Confirm, correct or reject each finding first.</source>
   <translation>먼저 각 발견 사항을 확인, 수정 또는 기각하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/structure/references.py" />
   <source>section {number}</source>
   <translation>{number}절</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>Look at the rights of HowOpen's folder.</source>
   <translation>HowOpen 폴더의 권한을 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>the system refused</source>
   <translation>시스템에서 거부했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>A damaged file of aligned clauses could not be kept: {reason}.</source>
   <translation>손상된 조항 대응 파일을 보존하지 못했습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>The aligned clauses could not be read: {reason}.</source>
   <translation>조항 대응 정보를 읽지 못했습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/alignments.py" />
   <source>The aligned clauses could not be saved: {reason}.</source>
   <translation>조항 대응 정보를 저장하지 못했습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>None of the documents grants a right.</source>
   <translation>어느 문서도 권리를 부여하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>“{name}” is too large.</source>
   <translation>“{name}”이(가) 너무 큽니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>“{name}” could not be opened: {strerror}.</source>
   <translation>“{name}”을(를) 열지 못했습니다: {strerror}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>At most {MOST_BYTES} bytes are read.</source>
   <translation>최대 {MOST_BYTES}바이트까지 읽습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>“{name}” is not text in UTF-8.</source>
   <translation>“{name}”은(는) UTF-8 텍스트가 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/bundles.py" />
   <source>Save it as UTF-8 and try again.</source>
   <translation>UTF-8로 저장한 다음 다시 시도하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/checking.py" />
   <source>Give the path of a TOML file, or one of these: {join}.</source>
   <translation>TOML 파일의 경로를 지정하거나 다음 중 하나를 지정하십시오: {join}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/checking.py" />
   <source>There is no policy “{name}”.</source>
   <translation>“{name}” 정책이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/checking.py" />
   <source>There is no check in the format “{format}”.</source>
   <translation>“{format}” 형식의 점검 결과는 제공되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/checking.py" />
   <source>One of {join}.</source>
   <translation>다음 중 하나를 지정하십시오: {join}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>Source-available</source>
   <translation>소스 공개형</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>Proprietary Free</source>
   <translation>독점·무료</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>Free Restricted</source>
   <translation>무료·제한부</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>Commercial</source>
   <translation>상업</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/classes.py" />
   <source>None.</source>
   <translation>없음.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/contents.py" />
   <source>Text recognition (OCR) is not installed on this computer: install tesseract, or HowOpen with its extra “ocr”.</source>
   <translation>이 컴퓨터에 텍스트 인식(OCR)이 설치되어 있지 않습니다. tesseract를 설치하거나 HowOpen을 추가 구성 요소 “ocr”과 함께 설치하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/contents.py" />
   <source>{name} could not be read again: {strerror}.</source>
   <translation>{name}을(를) 다시 읽지 못했습니다: {strerror}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/contents.py" />
   <source>Open it from where it is now.</source>
   <translation>현재 위치에서 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/desk.py" />
   <source>The licence library is not on this computer yet.</source>
   <translation>라이선스 라이브러리가 아직 이 컴퓨터에 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/desk.py" />
   <source>Finding clauses</source>
   <translation>조항 찾는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/desk.py" />
   <source>Fetch it with 'howopen library sync' while you are online.</source>
   <translation>온라인 상태에서 'howopen library sync'로 가져오십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/finding.py" />
   <source>“{name}” is no one document here.</source>
   <translation>“{name}”(으)로는 여기에 있는 문서 하나를 특정할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/finding.py" />
   <source>There are several documents here.</source>
   <translation>여기에 문서가 여러 건 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/finding.py" />
   <source>Name one of: {listed} and {more} more.</source>
   <translation>다음 중 하나를 지정하십시오: {listed} 외 {more}건.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/finding.py" />
   <source>Name one of: {listed}.</source>
   <translation>다음 중 하나를 지정하십시오: {listed}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/inputs.py" />
   <source>HowOpen reads {READ}; of a folder, those that lie directly in it.</source>
   <translation>HowOpen이 읽는 파일: {READ}. 폴더의 경우 그 폴더 바로 아래에 있는 파일만 읽습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/inputs.py" />
   <source>“{path}” holds no file that HowOpen reads.</source>
   <translation>“{path}”에는 HowOpen이 읽는 파일이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/inputs.py" />
   <source>The folder “{path}” could not be opened: {strerror}.</source>
   <translation>“{path}” 폴더를 열지 못했습니다: {strerror}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Looking for documents</source>
   <translation>문서 찾는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Comparing</source>
   <translation>비교하는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Marking the clauses</source>
   <translation>조항 표시하는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Looking for versions</source>
   <translation>버전 찾는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/jobs.py" />
   <source>Changing the library</source>
   <translation>라이브러리 변경 중</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/kinds.py" />
   <source>PDF, DOCX, ODT, RTF, HTML, Markdown and text files, and e-mails and ZIP archives of these</source>
   <translation>PDF, DOCX, ODT, RTF, HTML, Markdown 및 텍스트 파일, 이메일, 그리고 이들이 담긴 ZIP 압축 파일</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/lineages.py" />
   <source>The library has fewer than two dated versions of {name}.</source>
   <translation>라이브러리에 있는 {name}의 날짜별 버전이 2개 미만입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/lineages.py" />
   <source>A timeline needs the texts of two versions.</source>
   <translation>연혁에는 두 버전의 본문이 필요합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/marking.py" />
   <source>Export a PDF report instead.</source>
   <translation>대신 PDF 보고서를 내보내십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/marking.py" />
   <source>{name} is no PDF file, so its pages can't be marked.</source>
   <translation>{name}은(는) PDF 파일이 아니므로 쪽에 표시할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/mistakes.py" />
   <source>HowOpen made a mistake ({kind} in {place}).</source>
   <translation>HowOpen에서 오류가 발생했습니다({kind}, 위치: {place}).</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/mistakes.py" />
   <source>HowOpen made a mistake ({kind}).</source>
   <translation>HowOpen에서 오류가 발생했습니다({kind}).</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/mistakes.py" />
   <source>Nothing is lost; the other documents go on. Please report it.</source>
   <translation>손실된 내용은 없으며, 다른 문서는 계속 처리됩니다. 이 오류를 신고하여 주십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/originals.py" />
   <source>The file of {name} is not what was read.</source>
   <translation>{name}의 파일이 이전에 읽은 파일과 다릅니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/originals.py" />
   <source>Open the document again to see its pages.</source>
   <translation>쪽을 보려면 문서를 다시 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_notes.py" />
   <source>On {quoted}: {words}</source>
   <translation>{quoted}에 대하여: {words}</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_saving.py" />
   <source>{name} could not be saved: {strerror}.</source>
   <translation>{name}을(를) 저장하지 못했습니다: {strerror}.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_saving.py" />
   <source>{name} could not be saved. {message}</source>
   <translation>{name}을(를) 저장하지 못했습니다. {message}</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_saving.py" />
   <source>Save somewhere else.</source>
   <translation>다른 위치에 저장하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>remove the comment on {subject}</source>
   <translation>{subject}에 대한 의견 제거</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>{name}, read anew by HowOpen {version}</source>
   <translation>{name}, HowOpen {version}(으)로 다시 읽음</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>close “{name}”</source>
   <translation>“{name}” 닫기</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>confirm {words}</source>
   <translation>{words} 확인</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>reject {words}</source>
   <translation>{words} 기각</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>reopen {words}</source>
   <translation>{words} 미결로 되돌리기</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>correct {words}</source>
   <translation>{words} 수정</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>note on {subject}</source>
   <translation>{subject}에 대한 메모</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>comment on {words}</source>
   <translation>{words}에 대한 의견</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>reply to the comment on {words}</source>
   <translation>{words}에 대한 의견에 답글</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>open “{name}”</source>
   <translation>“{name}” 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>add {words}</source>
   <translation>{words} 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>sign “{name}”</source>
   <translation>“{name}” 승인 서명</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>withdraw the signature of “{name}”</source>
   <translation>“{name}” 승인 서명 철회</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_session.py" />
   <source>read “{name}” anew</source>
   <translation>“{name}” 다시 읽기</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/review_words.py" />
   <source>{start} to {end}</source>
   <translation>{start}~{end}</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Colours: system, light or dark.</source>
   <translation>색상: 시스템 설정에 따름, 밝게 또는 어둡게.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>High contrast: pure grounds, no washes, lines of 2 px; signs and underlines stay.</source>
   <translation>고대비: 순색 배경, 옅은 바탕칠 없음, 선 굵기 2 px. 기호와 밑줄은 그대로 유지됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Size of all type, in per cent.</source>
   <translation>모든 글자의 크기(퍼센트).</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Language of the window; documents keep theirs. Holds from the next start on.</source>
   <translation>창의 언어입니다. 문서의 언어는 바뀌지 않습니다. 다음에 시작할 때부터 적용됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Your name in the audit trail and in sign-offs; empty for that of your login.</source>
   <translation>감사 기록과 승인 서명에 쓸 이름입니다. 비워 두면 로그인 이름을 사용합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>C confirms, E corrects, N notes ... where no text is written.</source>
   <translation>텍스트를 입력하는 곳이 아니면 C는 확인, E는 수정, N은 메모 등으로 작동합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Opens at the next start what was open.</source>
   <translation>열려 있던 항목을 다음에 시작할 때 다시 엽니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Place and size of the window, as Qt saves it (base64).</source>
   <translation>Qt가 저장하는 창의 위치와 크기(base64).</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Widths of the panes, as JSON.</source>
   <translation>패널의 너비(JSON).</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>What was open, as JSON.</source>
   <translation>열려 있던 항목(JSON).</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>The review file that was open last.</source>
   <translation>마지막으로 열었던 검토 파일.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Folder of the last export.</source>
   <translation>마지막으로 내보낸 폴더.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>The organisation and plan of “Can we?”, as TOML.</source>
   <translation>“사용 가능?”의 조직 및 계획(TOML).</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>The file that the organisation and plan were opened from or saved to.</source>
   <translation>조직 및 계획을 열거나 저장한 파일.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Weights of the openness index as JSON; empty for the standard ones.</source>
   <translation>개방 지수의 가중치(JSON). 비워 두면 표준 가중치를 사용합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Theme</source>
   <translation>테마</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Contrast</source>
   <translation>대비</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Zoom</source>
   <translation>확대/축소</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Language</source>
   <translation>언어</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Single-letter keys</source>
   <translation>단일 문자 단축키</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Restore the session</source>
   <translation>세션 복원</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>As the system</source>
   <translation>시스템 설정에 따름</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Light</source>
   <translation>밝게</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Dark</source>
   <translation>어둡게</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>High</source>
   <translation>높음</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>Normal</source>
   <translation>보통</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/settings.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>{told} a month</source>
   <translation>월 {told}</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>{places} excluded</source>
   <translation>{places} 제외</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>no training of other models</source>
   <translation>다른 모델 학습 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>“{name_prefix}” name</source>
   <translation>이름에 “{name_prefix}” 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>may change</source>
   <translation>변경 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>patent grant</source>
   <translation>특허 라이선스 부여</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>{told} a year</source>
   <translation>연 {told}</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>Research only</source>
   <translation>연구 전용</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>No commercial use</source>
   <translation>상업적 이용 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>branding duty</source>
   <translation>브랜드 표시 의무</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>{count} prohibited fields</source>
   <translation>금지 분야 {count}개</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>use policy</source>
   <translation>사용 정책</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/summaries.py" />
   <source>{number}K</source>
   <translation>{number:e3 만억조}</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/timelines.py" />
   <source>No version of {document} could be read: {reason}</source>
   <translation>{document}의 버전을 하나도 읽지 못했습니다: {reason}</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/timelines.py" />
   <source>Choose another document.</source>
   <translation>다른 문서를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/timelines.py" />
   <source>Version {value} of {len}</source>
   <translation>버전 {len}개 중 {value}번째</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/verdicts.py" />
   <source>Only {words} words could be read: too little to be judged.</source>
   <translation>읽을 수 있었던 단어가 {words}개뿐이어서 판정하기에 너무 적습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/verdicts.py" />
   <source>{unread} of {pages} pages hold no text that was read, so the document can't be judged.</source>
   <translation>{pages}쪽 중 {unread}쪽에서 읽어 낸 텍스트가 없으므로 문서를 판정할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/verdicts.py" />
   <source>Only 1 word could be read: too little to be judged.</source>
   <translation>읽을 수 있었던 단어가 1개뿐이어서 판정하기에 너무 적습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/worker.py" />
   <source>The background process stopped unexpectedly.</source>
   <translation>백그라운드 프로세스가 예기치 않게 중단되었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/worker.py" />
   <source>The file may be too large or damaged; the other documents go on.</source>
   <translation>파일이 너무 크거나 손상되었을 수 있습니다. 다른 문서는 계속 처리됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>the disk is full</source>
   <translation>디스크가 가득 찼습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Make room, or save somewhere else.</source>
   <translation>공간을 확보하거나 다른 위치에 저장하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>your disk quota is used up</source>
   <translation>디스크 할당량을 모두 사용했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>you may not write there</source>
   <translation>그 위치에 쓸 권한이 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Choose a folder of your own, or close the file elsewhere.</source>
   <translation>쓰기 권한이 있는 본인의 폴더를 선택하거나, 다른 곳에 열려 있는 파일을 닫으십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>another program has it open</source>
   <translation>다른 프로그램에서 파일을 열고 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Close it there, or save under another name.</source>
   <translation>그 프로그램에서 파일을 닫거나 다른 이름으로 저장하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>it is too large for that disk</source>
   <translation>그 디스크에 저장하기에는 파일이 너무 큽니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>that disk can only be read</source>
   <translation>그 디스크는 읽기 전용입니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>the folder does not exist</source>
   <translation>폴더가 존재하지 않습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Make the folder first, or save somewhere else.</source>
   <translation>먼저 폴더를 만들거나 다른 위치에 저장하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>part of that path is a file, not a folder</source>
   <translation>경로의 일부가 폴더가 아니라 파일입니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>there is a folder of that name</source>
   <translation>같은 이름의 폴더가 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>Choose another name.</source>
   <translation>다른 이름을 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>is a folder</source>
   <translation>폴더입니다</translation>
  </message>
  <message>
   <location filename="app/howopen/workspace/writing.py" />
   <source>{name} could not be saved: {reason}.</source>
   <translation>{name}을(를) 저장하지 못했습니다: {reason}.</translation>
  </message>
  <message>
   <location filename="licenses/ai2-olmoearth.toml" />
   <source>The licence file of the OlmoEarth repositories of allenai on GitHub.</source>
   <translation>GitHub에 있는 allenai의 OlmoEarth 저장소의 라이선스 파일.</translation>
  </message>
  <message>
   <location filename="licenses/alexatm.toml" />
   <source>The repository {repository} on GitHub.</source>
   <translation>GitHub의 {repository} 저장소.</translation>
  </message>
  <message>
   <location filename="licenses/alphafold-3-terms.toml" />
   <source>The file {file} of the repository {repository} on GitHub.</source>
   <translation>GitHub의 {repository} 저장소에 있는 {file} 파일.</translation>
  </message>
  <message>
   <location filename="licenses/anthropic-commercial-terms.toml" />
   <source>Open Terms Archive keeps each version in its collection of generative-AI terms, under {file}; the current one is at the source address.</source>
   <translation>Open Terms Archive의 생성형 AI 약관 모음에서 {file} 경로에 각 버전을 보관합니다. 현재 버전은 출처 주소에 있습니다.</translation>
  </message>
  <message>
   <location filename="licenses/aquila.toml" />
   <source>The licence file beside the weights of the Aquila models on Hugging Face.</source>
   <translation>Hugging Face의 Aquila 모델 가중치와 함께 있는 라이선스 파일.</translation>
  </message>
  <message>
   <location filename="licenses/dbrx.toml" />
   <source>The address given as the source; the same text comes with the weights of DBRX.</source>
   <translation>출처로 표시된 주소. 같은 본문이 DBRX 가중치와 함께 제공됩니다.</translation>
  </message>
  <message>
   <location filename="licenses/exaone-1.2-nc.toml" />
   <source>The file {file} of the model {model} on Hugging Face.</source>
   <translation>Hugging Face의 {model} 모델에 있는 {file} 파일.</translation>
  </message>
  <message>
   <location filename="licenses/falcon-3-use-policy.toml" />
   <source>The acceptable-use page of falconllm.tii.ae, linked from the Falcon 3 licence.</source>
   <translation>Falcon 3 라이선스에 링크된 falconllm.tii.ae의 이용 제한 정책 페이지.</translation>
  </message>
  <message>
   <location filename="licenses/falcon-3.toml" />
   <source>The terms page of falconllm.tii.ae, linked from the Falcon 3 models on Hugging Face.</source>
   <translation>Hugging Face의 Falcon 3 모델에 링크된 falconllm.tii.ae의 약관 페이지.</translation>
  </message>
  <message>
   <location filename="licenses/flux-2.1.toml" />
   <source>The licence file beside the weights of the FLUX.2 models on Hugging Face.</source>
   <translation>Hugging Face의 FLUX.2 모델 가중치와 함께 있는 라이선스 파일.</translation>
  </message>
  <message>
   <location filename="licenses/gpt-oss-usage-policy.toml" />
   <source>The file {file} of the repository {repository} on GitHub; it also comes with the weights.</source>
   <translation>GitHub의 {repository} 저장소에 있는 {file} 파일. 가중치와 함께 제공되기도 합니다.</translation>
  </message>
  <message>
   <location filename="licenses/k-exaone.toml" />
   <source>The file {file} beside the weights of {model} on Hugging Face.</source>
   <translation>Hugging Face의 {model} 가중치와 함께 있는 {file} 파일.</translation>
  </message>
  <message>
   <location filename="licenses/llama-3.toml" />
   <source>The file {file} of the repository {repository} on GitHub; the same text comes with the weights.</source>
   <translation>GitHub의 {repository} 저장소에 있는 {file} 파일. 같은 본문이 가중치와 함께 제공됩니다.</translation>
  </message>
  <message>
   <location filename="licenses/mistral-non-production.toml" />
   <source>The licence page of mistral.ai, or the page of the model mistralai/Codestral-22B-v0.1 on Hugging Face.</source>
   <translation>mistral.ai의 라이선스 페이지 또는 Hugging Face의 mistralai/Codestral-22B-v0.1 모델 페이지.</translation>
  </message>
  <message>
   <location filename="licenses/mistral-research.toml" />
   <source>The licence page of mistral.ai, or the file LICENSE.md beside the weights of Mistral Large 2 on Hugging Face.</source>
   <translation>mistral.ai의 라이선스 페이지 또는 Hugging Face의 Mistral Large 2 가중치와 함께 있는 LICENSE.md 파일.</translation>
  </message>
  <message>
   <location filename="licenses/nvidia-ai-foundation-community.toml" />
   <source>NVIDIA's developer site, under the licence of the NVIDIA AI Foundation Models.</source>
   <translation>NVIDIA 개발자 사이트의 NVIDIA AI Foundation Models 라이선스 항목.</translation>
  </message>
  <message>
   <location filename="licenses/sdxl-0.9-research.toml" />
   <source>The licence of the model stabilityai/stable-diffusion-xl-base-0.9 on Hugging Face.</source>
   <translation>Hugging Face의 stabilityai/stable-diffusion-xl-base-0.9 모델의 라이선스.</translation>
  </message>
  <message>
   <location filename="licenses/yi-2.1.toml" />
   <source>The history of the file MODEL_LICENSE_AGREEMENT.txt in the repository 01-ai/Yi on GitHub.</source>
   <translation>GitHub의 01-ai/Yi 저장소에 있는 MODEL_LICENSE_AGREEMENT.txt 파일의 이력.</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Free redistribution</source>
   <translation>자유로운 재배포</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May anyone give away or sell copies, without a fee to the licensor?</source>
   <translation>라이선스 제공자에게 대가를 지급하지 않고 누구나 복제물을 무상으로 제공하거나 판매할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Source code</source>
   <translation>소스 코드</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is the source there? A licence cannot tell; the release does.</source>
   <translation>소스가 제공됩니까? 라이선스만으로는 알 수 없고 공개물을 보아야 알 수 있습니다.</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Derived works</source>
   <translation>파생 저작물</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be changed, and may the result be passed on under the same terms?</source>
   <translation>수정할 수 있고, 그 결과물을 같은 조건으로 전달할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Integrity of the source</source>
   <translation>소스의 무결성</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Are rules on names and marked changes no more than that?</source>
   <translation>이름과 변경 표시에 관한 규정이 그 범위를 넘지 않습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No discrimination: persons</source>
   <translation>차별 금지: 사람</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does everyone get the same rights, whoever, wherever and however big they are?</source>
   <translation>누구든, 어디에 있든, 규모가 얼마나 크든 모두 같은 권리를 받습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No discrimination: fields</source>
   <translation>차별 금지: 분야</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be used for any purpose, in any field?</source>
   <translation>어떤 목적으로든, 어떤 분야에서든 이용할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Distribution of the licence</source>
   <translation>라이선스의 배포</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do the rights reach everyone who gets a copy, without a further agreement?</source>
   <translation>추가 계약 없이도 복제물을 받은 모든 사람에게 권리가 미칩니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Not tied to a product</source>
   <translation>특정 제품에 한정되지 않음</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do the rights hold outside any particular product or service?</source>
   <translation>특정 제품이나 서비스 밖에서도 권리가 유효합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No limits on other software</source>
   <translation>다른 소프트웨어를 제한하지 않음</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is other software, and are other models, left free?</source>
   <translation>다른 소프트웨어와 다른 모델에 제한을 두지 않습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Technology-neutral</source>
   <translation>기술 중립성</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does nothing hang on a certain technology or style of interface?</source>
   <translation>특정 기술이나 인터페이스 방식에 좌우되는 것이 없습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Use</source>
   <translation>이용</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be used for any purpose without asking?</source>
   <translation>허락을 구하지 않고 어떤 목적으로든 이용할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Study</source>
   <translation>연구</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be taken apart to see how it works?</source>
   <translation>작동 방식을 알아보기 위해 분해하여 살펴볼 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be changed for any purpose?</source>
   <translation>어떤 목적으로든 수정할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Share</source>
   <translation>공유</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be passed on, changed or not, for any purpose?</source>
   <translation>수정 여부와 관계없이 어떤 목적으로든 전달할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Data information</source>
   <translation>데이터 정보</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is the data described well enough to build it again? A licence cannot tell.</source>
   <translation>데이터를 다시 구축할 수 있을 만큼 충분히 설명되어 있습니까? 라이선스만으로는 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Code</source>
   <translation>코드</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is the code for training and running it released? A licence cannot tell.</source>
   <translation>학습과 실행에 쓰이는 코드가 공개되어 있습니까? 라이선스만으로는 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Parameters</source>
   <translation>파라미터</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Are the parameters released? A licence cannot tell.</source>
   <translation>파라미터가 공개되어 있습니까? 라이선스만으로는 알 수 없습니다.</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: commercial use</source>
   <translation>허용: 상업적 이용</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be used in business?</source>
   <translation>사업에 이용할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: distribution</source>
   <translation>허용: 배포</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be passed on?</source>
   <translation>다른 사람에게 전달할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: modification</source>
   <translation>허용: 수정</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be changed?</source>
   <translation>수정할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: patent use</source>
   <translation>허용: 특허 실시</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does the text license the contributors' patents?</source>
   <translation>본문에서 기여자의 특허를 라이선스합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Permission: private use</source>
   <translation>허용: 비공개 이용</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May it be used and changed without passing it on?</source>
   <translation>전달하지 않으면서 이용하고 수정할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: licence and copyright notice</source>
   <translation>조건: 라이선스 및 저작권 고지</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must notices or the licence go along with copies?</source>
   <translation>복제물에 고지 또는 라이선스를 함께 제공해야 합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: notice for source</source>
   <translation>조건: 소스에 고지</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must notices go along with the source, while other forms need none?</source>
   <translation>소스에는 고지를 함께 제공해야 하고, 다른 형태에는 고지가 필요 없습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: state changes</source>
   <translation>조건: 변경 사항 표시</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must changes be marked?</source>
   <translation>변경 사항을 표시해야 합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: disclose source</source>
   <translation>조건: 소스 공개</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must the source be made available when copies are passed on?</source>
   <translation>복제물을 전달할 때 소스를 제공해야 합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: network use is distribution</source>
   <translation>조건: 네트워크 이용은 배포로 봄</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must those who use it over a network get the source?</source>
   <translation>네트워크를 통해 이용하는 사람이 소스를 받을 수 있어야 합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: same licence</source>
   <translation>조건: 동일 라이선스</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must changed versions carry the same licence?</source>
   <translation>수정된 버전에 같은 라이선스를 적용해야 합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: same licence (file)</source>
   <translation>조건: 동일 라이선스(파일)</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must changed files carry the same licence?</source>
   <translation>수정된 파일에 같은 라이선스를 적용해야 합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Condition: same licence (library)</source>
   <translation>조건: 동일 라이선스(라이브러리)</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Must changes to the library carry the same licence?</source>
   <translation>프로그램 라이브러리의 수정 부분에 같은 라이선스를 적용해야 합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Limitation: liability</source>
   <translation>제한: 책임</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is liability excluded or limited?</source>
   <translation>책임을 배제하거나 제한합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Limitation: trademark use</source>
   <translation>제한: 상표 사용</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does the text say that names and marks are not licensed?</source>
   <translation>이름과 상표를 라이선스하지 않는다고 본문에 명시되어 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Limitation: patent use</source>
   <translation>제한: 특허 실시</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Does the text say that patents are not licensed?</source>
   <translation>특허를 라이선스하지 않는다고 본문에 명시되어 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Limitation: warranty</source>
   <translation>제한: 보증</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Are warranties disclaimed?</source>
   <translation>보증을 부인합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Acceptable for code</source>
   <translation>코드에 허용 가능</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Would the Model Openness Framework accept it for code?</source>
   <translation>Model Openness Framework가 코드에 대해 이를 허용 가능한 라이선스로 인정합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Acceptable for data</source>
   <translation>데이터에 허용 가능</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Would the Model Openness Framework accept it for data and model parameters?</source>
   <translation>Model Openness Framework가 데이터와 모델 파라미터에 대해 이를 허용 가능한 라이선스로 인정합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Acceptable for documents</source>
   <translation>문서에 허용 가능</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Would the Model Openness Framework accept it for documents?</source>
   <translation>Model Openness Framework가 문서에 대해 이를 허용 가능한 라이선스로 인정합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No caps</source>
   <translation>상한 없음</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do the rights stay the same however many users or however much revenue there is?</source>
   <translation>이용자가 아무리 많거나 매출이 아무리 커도 권리가 그대로 유지됩니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No fees</source>
   <translation>이용료 없음</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is nothing to be paid to the licensor?</source>
   <translation>라이선스 제공자에게 지급할 것이 없습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No unilateral change</source>
   <translation>일방적 변경 없음</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Are the terms safe from changes that the licensor makes alone?</source>
   <translation>라이선스 제공자가 단독으로 하는 변경으로부터 이용약관이 안전합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No remote restriction</source>
   <translation>원격 제한 없음</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is use safe from being restricted from afar or tied to the newest version?</source>
   <translation>이용이 원격으로 제한되거나 최신 버전에 묶이지 않습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Not revocable</source>
   <translation>철회 불가</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do the rights last as long as the terms are kept?</source>
   <translation>조건을 지키는 한 권리가 존속합니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No ties</source>
   <translation>종속 없음</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is it free of the licensor's own service and hardware?</source>
   <translation>라이선스 제공자의 자체 서비스와 하드웨어에 종속되지 않습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Outputs are free</source>
   <translation>산출물의 자유</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May outputs be used without limits?</source>
   <translation>산출물을 제한 없이 이용할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Training is free</source>
   <translation>학습의 자유</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>May other models be trained with it and its outputs?</source>
   <translation>모델과 그 산출물로 다른 모델을 학습시킬 수 있습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No naming duties</source>
   <translation>이름 표시 의무 없음</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Is there no duty to show or carry the licensor's name?</source>
   <translation>라이선스 제공자의 이름을 표시하거나 붙일 의무가 없습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>No licence-back</source>
   <translation>역라이선스 없음</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Do improvements and feedback stay with whoever made them?</source>
   <translation>개선 사항과 피드백이 이를 만든 사람에게 그대로 남습니까?</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Outputs</source>
   <translation>산출물</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Patents, IP</source>
   <translation>특허·지식재산</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Persons, places</source>
   <translation>사람·지역</translation>
  </message>
  <message>
   <location filename="resources/criteria.toml" />
   <source>Independence</source>
   <translation>독립성</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Exception</source>
   <translation>예외</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Limit of purpose</source>
   <translation>목적 제한</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Scope of the grant</source>
   <translation>부여 범위</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Reservation</source>
   <translation>유보</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Narrowing of the grant</source>
   <translation>부여 범위 축소</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Payment</source>
   <translation>대가 지급</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Policy applies as it is changed</source>
   <translation>변경된 정책의 적용</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Licensor need give no notice</source>
   <translation>라이선스 제공자의 통지 의무 없음</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Open in time</source>
   <translation>시점 무관</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Affiliates</source>
   <translation>계열사</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Reach</source>
   <translation>적용 범위</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Plain sight</source>
   <translation>눈에 띄는 표시</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Best-effort wording</source>
   <translation>노력 의무 문구</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Knowledge</source>
   <translation>고의 또는 인식 요건</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Materiality</source>
   <translation>중대성</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Direct damages excluded too</source>
   <translation>직접 손해까지 배제</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Derivatives too</source>
   <translation>파생물 포함</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Ends on breach on both sides</source>
   <translation>양쪽 공통: 위반 시 종료</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Both say which sections outlive the end; each is compared by itself</source>
   <translation>양쪽 모두 종료 후 존속하는 절을 정하며, 각 절은 따로 비교합니다</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Runs from acceptance until it is ended on both sides</source>
   <translation>양쪽 공통: 수락한 때부터 종료될 때까지 유효</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>No warranty on both sides</source>
   <translation>양쪽 공통: 보증 없음</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>The reader bears the risk of use on both sides</source>
   <translation>양쪽 공통: 이용에 따른 위험은 이용자가 부담</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>No right to trade marks on both sides</source>
   <translation>양쪽 공통: 상표에 대한 권리 없음</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Courts of one place have sole jurisdiction on both sides</source>
   <translation>양쪽 모두 한 지역의 법원을 전속 관할로 정함</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>One law governs on both sides</source>
   <translation>양쪽 모두 하나의 법을 준거법으로 정함</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Outputs do not count as derivatives</source>
   <translation>산출물은 파생물로 보지 않음</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>The licensor claims no rights in outputs</source>
   <translation>라이선스 제공자는 산출물에 대한 권리를 주장하지 않음</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>You answer for it</source>
   <translation>이용자가 책임을 짐</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>You own it</source>
   <translation>이용자가 소유함</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Goodwill goes to the licensor</source>
   <translation>상표의 신용(goodwill)은 라이선스 제공자에게 귀속</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Reserves what is not granted, which no licence gives anyhow</source>
   <translation>부여하지 않은 권리를 유보하나, 이는 본래 어느 라이선스도 부여하지 않는 것임</translation>
  </message>
  <message>
   <location filename="resources/directions.toml" />
   <source>Says which sections outlive the end; each is compared by itself</source>
   <translation>종료 후 존속하는 절을 정하며, 각 절은 따로 비교합니다</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Model Openness Framework</source>
   <translation>Model Openness Framework</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Class III, Open Model</source>
   <translation>III등급, 오픈 모델</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Class II, Open Tooling</source>
   <translation>II등급, 오픈 도구</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Class I, Open Science</source>
   <translation>I등급, 오픈 사이언스</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Model architecture</source>
   <translation>모델 아키텍처</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code that defines the model.</source>
   <translation>모델을 정의하는 코드입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Final model parameters</source>
   <translation>최종 모델 파라미터</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The weights and biases of the finished model.</source>
   <translation>완성된 모델의 가중치와 편향입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Evaluation results</source>
   <translation>평가 결과</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>What the evaluation of the model gave.</source>
   <translation>모델을 평가하여 얻은 결과입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Model card</source>
   <translation>모델 카드</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>What the model is, what it is for, and its limits.</source>
   <translation>모델이 무엇인지, 용도는 무엇인지, 한계는 무엇인지를 설명합니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Data card</source>
   <translation>데이터 카드</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Where the data come from, what they are like, and how they were prepared.</source>
   <translation>데이터의 출처, 특성, 준비 방법을 설명합니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Technical report</source>
   <translation>기술 보고서</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>How the model was made and how it is used.</source>
   <translation>모델을 만든 방법과 이용하는 방법을 설명합니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Sample model outputs</source>
   <translation>모델 산출물 예시</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Examples of what the model gives.</source>
   <translation>모델이 내놓는 결과의 예입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Training code</source>
   <translation>학습 코드</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code that trains the model.</source>
   <translation>모델을 학습시키는 코드입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Inference code</source>
   <translation>추론 코드</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code that runs the model.</source>
   <translation>모델을 실행하는 코드입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Evaluation code</source>
   <translation>평가 코드</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code with which the model was evaluated.</source>
   <translation>모델을 평가하는 데 쓰인 코드입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Evaluation data</source>
   <translation>평가 데이터</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The data on which the model was evaluated.</source>
   <translation>모델을 평가하는 데 쓰인 데이터입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Supporting libraries and tools</source>
   <translation>보조 라이브러리 및 도구</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Libraries and tools that were needed to make the model.</source>
   <translation>모델을 만드는 데 필요했던 프로그램 라이브러리와 도구입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Datasets</source>
   <translation>데이터셋</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The data for training, validation and testing.</source>
   <translation>학습, 검증, 시험용 데이터입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Data preprocessing code</source>
   <translation>데이터 전처리 코드</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>The code that cleans, filters and prepares the data.</source>
   <translation>데이터를 정제, 선별, 준비하는 코드입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Intermediate model parameters</source>
   <translation>중간 모델 파라미터</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Checkpoints from before the end of the training.</source>
   <translation>학습이 끝나기 전의 체크포인트입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Research paper</source>
   <translation>연구 논문</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>A paper on how the model was made and what it can do.</source>
   <translation>모델을 만든 방법과 모델의 성능을 다룬 논문입니다.</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Model metadata</source>
   <translation>모델 메타데이터</translation>
  </message>
  <message>
   <location filename="resources/mof.toml" />
   <source>Configuration of the training and the state of the optimiser.</source>
   <translation>학습 설정과 옵티마이저의 상태입니다.</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>EU</source>
   <translation>EU</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>EU Member State</source>
   <translation>EU 회원국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>EU Member States</source>
   <translation>EU 회원국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>EEA</source>
   <translation>EEA(유럽경제지역)</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Crimea</source>
   <translation>크림반도</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Donetsk</source>
   <translation>도네츠크</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Luhansk</source>
   <translation>루한스크</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Texas</source>
   <translation>텍사스주</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Illinois</source>
   <translation>일리노이주</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>California</source>
   <translation>캘리포니아주</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Quebec</source>
   <translation>퀘벡주</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Afghanistan</source>
   <translation>아프가니스탄</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Austria</source>
   <translation>오스트리아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Australia</source>
   <translation>호주</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Belgium</source>
   <translation>벨기에</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Bulgaria</source>
   <translation>불가리아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Brazil</source>
   <translation>브라질</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Belarus</source>
   <translation>벨라루스</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Canada</source>
   <translation>캐나다</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Switzerland</source>
   <translation>스위스</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>China</source>
   <translation>중국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Mainland China</source>
   <translation>중국 본토</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>People's Republic of China</source>
   <translation>중화인민공화국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>PRC</source>
   <translation>중화인민공화국(PRC)</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Cuba</source>
   <translation>쿠바</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Cyprus</source>
   <translation>사이프러스</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Czechia</source>
   <translation>체코</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Czech Republic</source>
   <translation>체코공화국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Germany</source>
   <translation>독일</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Denmark</source>
   <translation>덴마크</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Estonia</source>
   <translation>에스토니아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Spain</source>
   <translation>스페인</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Finland</source>
   <translation>핀란드</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>France</source>
   <translation>프랑스</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>UK</source>
   <translation>영국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Great Britain</source>
   <translation>영국(그레이트브리튼)</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Greece</source>
   <translation>그리스</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Hong Kong</source>
   <translation>홍콩</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Croatia</source>
   <translation>크로아티아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Hungary</source>
   <translation>헝가리</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Ireland</source>
   <translation>아일랜드</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Israel</source>
   <translation>이스라엘</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>India</source>
   <translation>인도</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Iraq</source>
   <translation>이라크</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Iran</source>
   <translation>이란</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Iceland</source>
   <translation>아이슬란드</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Italy</source>
   <translation>이탈리아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Japan</source>
   <translation>일본</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>North Korea</source>
   <translation>북한</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Democratic People's Republic of Korea</source>
   <translation>조선민주주의인민공화국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>South Korea</source>
   <translation>한국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Republic of Korea</source>
   <translation>대한민국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Liechtenstein</source>
   <translation>리히텐슈타인</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Lithuania</source>
   <translation>리투아니아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Luxembourg</source>
   <translation>룩셈부르크</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Latvia</source>
   <translation>라트비아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Libya</source>
   <translation>리비아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Myanmar</source>
   <translation>미얀마</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Macau</source>
   <translation>마카오</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Macao</source>
   <translation>마카오</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Malta</source>
   <translation>몰타</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Mexico</source>
   <translation>멕시코</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Netherlands</source>
   <translation>네덜란드</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Norway</source>
   <translation>노르웨이</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>New Zealand</source>
   <translation>뉴질랜드</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Poland</source>
   <translation>폴란드</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Portugal</source>
   <translation>포르투갈</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Romania</source>
   <translation>루마니아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Russia</source>
   <translation>러시아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Russian Federation</source>
   <translation>러시아연방</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Sudan</source>
   <translation>수단</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Sweden</source>
   <translation>스웨덴</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Singapore</source>
   <translation>싱가포르</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Slovenia</source>
   <translation>슬로베니아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Slovakia</source>
   <translation>슬로바키아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Somalia</source>
   <translation>소말리아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Syria</source>
   <translation>시리아</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Turkey</source>
   <translation>튀르키예</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Türkiye</source>
   <translation>튀르키예</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Taiwan</source>
   <translation>대만</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Ukraine</source>
   <translation>우크라이나</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>United States of America</source>
   <translation>미합중국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>USA</source>
   <translation>미국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>U.S.</source>
   <translation>미국</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Venezuela</source>
   <translation>베네수엘라</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Vietnam</source>
   <translation>베트남</translation>
  </message>
  <message>
   <location filename="resources/places.toml" />
   <source>Zimbabwe</source>
   <translation>짐바브웨</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Company with a hosted product</source>
   <translation>호스팅 제품 제공 기업</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We fine-tune models, run them for customers in many countries, and seldom hand weights on.</source>
   <translation>당사는 모델을 미세 조정하고, 여러 나라의 고객을 위해 운영하며, 가중치를 외부에 넘기는 일은 드뭅니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We earn money with what we run, so the right to use it commercially must be given in words.</source>
   <translation>당사는 운영하는 모델로 수익을 얻으므로, 상업적으로 이용할 권리가 명문으로 부여되어야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Ask the licensor for a commercial licence, or choose another model.</source>
   <translation>라이선스 제공자에게 상업용 라이선스를 요청하거나 다른 모델을 선택하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>A cap must leave us room to grow for some years.</source>
   <translation>상한은 당사가 앞으로 몇 년간 성장할 여유를 남겨 두어야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Tell finance about the figure, and note who counts and on which day. Figures in other currencies are for review.</source>
   <translation>재무 부서에 수치를 알리고, 누가 산정에 포함되는지와 기준일을 적어 두십시오. 다른 통화로 된 수치는 검토 대상입니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>A list of prohibited uses that stands in another document must be read and kept with this one.</source>
   <translation>다른 문서에 있는 금지 용도 목록은 이 문서와 함께 읽고 보관해야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Fetch the policy that the text takes in, and check it together with the licence.</source>
   <translation>본문이 참조하여 편입한 정책을 입수하여 라이선스와 함께 확인하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Fields that we serve</source>
   <translation>당사의 서비스 분야</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Hospitals and advisers are among our customers.</source>
   <translation>당사의 고객 중에는 병원과 자문업 종사자가 있습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Keep the model out of these products, or ask the licensor what the ban covers.</source>
   <translation>해당 제품에 모델을 사용하지 말거나, 금지의 적용 범위를 라이선스 제공자에게 문의하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Our data team trains small models on outputs.</source>
   <translation>당사의 데이터 팀은 산출물로 소형 모델을 학습시킵니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Mark data sets made with this model, so that they are not used for training.</source>
   <translation>이 모델로 만든 데이터셋이 학습에 쓰이지 않도록 표시해 두십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Customers own what our product makes for them.</source>
   <translation>당사 제품이 고객을 위해 만든 것은 고객이 소유합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Don't use it in a product whose customers are promised their results.</source>
   <translation>고객에게 결과물의 소유를 약속한 제품에는 사용하지 마십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Fine-tuning</source>
   <translation>미세 조정</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We fine-tune for each customer.</source>
   <translation>당사는 고객마다 모델을 미세 조정합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Use it as it comes, or ask for the right to change it.</source>
   <translation>있는 그대로 이용하거나, 수정할 권리를 요청하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Display and naming</source>
   <translation>표시 및 이름</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Where a name must be shown, product design has to know.</source>
   <translation>이름을 표시해야 하는 경우 제품 디자인 팀이 이를 알아야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Open a task for product design with the words to show.</source>
   <translation>표시할 문구를 적어 제품 디자인 팀에 작업을 등록하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We have customers there.</source>
   <translation>해당 지역에 당사의 고객이 있습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Do not deploy it for these regions.</source>
   <translation>해당 지역을 대상으로 하는 서비스에는 적용하지 마십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Changing terms</source>
   <translation>이용약관 변경</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>We must notice when terms change under a running product.</source>
   <translation>운영 중인 제품에 적용되는 이용약관이 변경되면 당사가 이를 알 수 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Keep a dated copy of the text, and watch the page.</source>
   <translation>날짜를 표시한 본문 사본을 보관하고, 해당 페이지를 계속 확인하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>A product can't rest on rights that the licensor may end when it likes.</source>
   <translation>라이선스 제공자가 임의로 종료할 수 있는 권리에 제품을 의존할 수는 없습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Ask for a notice period of at least six months, or have a second model ready.</source>
   <translation>최소 6개월의 통지 기간을 요청하거나, 대체할 모델을 준비해 두십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Indemnity by us</source>
   <translation>당사의 면책 보상</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>A promise to pay for the licensor's losses needs the consent of the legal department.</source>
   <translation>라이선스 제공자의 손실을 부담한다는 약속에는 법무 부서의 동의가 필요합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/hosted-product.toml" />
   <source>Send the clause to the legal department before release.</source>
   <translation>출시 전에 해당 조항을 법무 부서에 보내십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Open source only</source>
   <translation>오픈 소스만</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>We redistribute to anyone for any use. What is not decided does not get in.</source>
   <translation>누구에게나 어떤 용도로든 재배포합니다. 미정인 것은 채택하지 않습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Only licences that let anyone use, study, change and share for any purpose get in.</source>
   <translation>누구나 어떤 목적으로든 이용, 연구, 수정, 공유할 수 있게 하는 라이선스만 채택합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Look for a release of the same model under another licence.</source>
   <translation>다른 라이선스로 제공되는 같은 모델의 공개물을 찾아보십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>No purpose, person or place may be left out.</source>
   <translation>어떤 목적, 사람, 지역도 제외되어서는 안 됩니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>A list of prohibited uses keeps it out, however well meant.</source>
   <translation>금지 용도 목록이 있으면 취지가 아무리 좋더라도 채택하지 않습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Everyone must be able to change it; share-alike is welcome.</source>
   <translation>누구나 수정할 수 있어야 하며, 동일조건변경허락(share-alike)은 환영합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Without this right it can't be packaged.</source>
   <translation>이 권리가 없으면 패키지로 만들 수 없습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Mirrors and downstream packagers must be able to pass it on.</source>
   <translation>미러 사이트와 하위 패키지 제작자가 이를 전달할 수 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Link to the publisher instead of shipping it.</source>
   <translation>직접 배포하는 대신 게시자에게 링크하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>A right that ends above a figure is not for everyone.</source>
   <translation>일정한 수치를 넘으면 종료되는 권리는 모두를 위한 권리가 아닙니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>No cap is large enough.</source>
   <translation>아무리 높은 상한도 충분하지 않습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Rights that were given stay given.</source>
   <translation>한번 부여된 권리는 계속 유지되어야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Ask the publisher to make the grant irrevocable.</source>
   <translation>권리 부여를 철회할 수 없도록 해 달라고 게시자에게 요청하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>What we ship today must be under the same terms tomorrow.</source>
   <translation>오늘 배포하는 것은 내일도 같은 조건이어야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Ask the publisher to fix the version of the terms.</source>
   <translation>이용약관의 버전을 고정해 달라고 게시자에게 요청하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>We cannot police what recipients do.</source>
   <translation>수령자의 행위를 감시할 수는 없습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>A duty to bind recipients keeps it out.</source>
   <translation>수령자를 구속해야 하는 의무가 있으면 채택하지 않습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>A patent grant is better than none.</source>
   <translation>특허 라이선스가 부여되는 편이 없는 것보다 낫습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/open-source-only.toml" />
   <source>Where none is given, note it in the package's description.</source>
   <translation>부여되지 않는 경우 패키지 설명에 이를 적어 두십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Research lab</source>
   <translation>연구소</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>We study and fine-tune models, publish papers and weights, and are bound by public funding.</source>
   <translation>본 연구소는 모델을 연구하고 미세 조정하며 논문과 가중치를 공개하고, 공적 지원금에 따른 의무를 집니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Purpose</source>
   <translation>목적</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Research, teaching and publication must be allowed.</source>
   <translation>연구, 교육, 공표가 허용되어야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Ask the licensor for an academic licence.</source>
   <translation>라이선스 제공자에게 학술용 라이선스를 요청하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>We look inside models; that is what we are for.</source>
   <translation>본 연구소는 모델의 내부를 들여다보며, 그것이 본 연구소의 존재 이유입니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>A ban on reverse engineering or benchmarking has to go before we start.</source>
   <translation>리버스 엔지니어링 또는 벤치마크 금지 조항은 시작하기 전에 삭제되어야 합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Experiments change the model.</source>
   <translation>실험은 모델을 수정합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Use another model for experiments that change weights.</source>
   <translation>가중치를 수정하는 실험에는 다른 모델을 이용하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Publishing what we made</source>
   <translation>결과물의 공개</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Our funders want weights and data to be published.</source>
   <translation>지원 기관은 가중치와 데이터의 공개를 원합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Agree with the funder on an exception before the project starts.</source>
   <translation>과제를 시작하기 전에 지원 기관과 예외에 합의하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Distillation and synthetic data are part of our work.</source>
   <translation>증류와 합성 데이터는 본 연구소 업무의 일부입니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Leave this model out of distillation experiments.</source>
   <translation>이 모델을 증류 실험에서 제외하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Talking about results</source>
   <translation>결과 공표</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>We publish measurements, also bad ones.</source>
   <translation>본 연구소는 나쁜 결과를 포함하여 측정 결과를 공표합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Ask for written leave to publish measurements.</source>
   <translation>측정 결과를 공표할 수 있도록 서면 허락을 요청하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Improvements licensed back</source>
   <translation>개선 사항의 역라이선스</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>What we tell the licensor may become the licensor's.</source>
   <translation>본 연구소가 라이선스 제공자에게 알리는 것은 라이선스 제공자의 것이 될 수 있습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Tell the technology transfer office before sending improvements.</source>
   <translation>개선 사항을 보내기 전에 기술이전 부서에 알리십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>We prefer a law of the European Union, or none.</source>
   <translation>본 연구소는 유럽연합 내의 법이 준거법이거나 준거법이 지정되지 않은 것을 선호합니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Have the legal office take note of the law that governs.</source>
   <translation>법무 담당 부서가 준거법을 확인해 두게 하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>A public body may not promise to pay for others' losses.</source>
   <translation>공공기관은 타인의 손실을 부담하기로 약속해서는 안 됩니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Ask the licensor to strike the clause for public bodies.</source>
   <translation>공공기관에 대해서는 해당 조항을 삭제해 달라고 라이선스 제공자에게 요청하십시오.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Indemnity on a condition</source>
   <translation>조건부 면책 보상</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>An indemnity that falls due only if we do something of our own free will can be avoided.</source>
   <translation>자발적으로 어떤 행위를 하는 경우에만 발생하는 면책 보상 의무는 피할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="resources/policies/research-lab.toml" />
   <source>Tell the project what would make it fall due.</source>
   <translation>어떤 경우에 의무가 발생하는지 과제 팀에 알리십시오.</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Illegal</source>
   <translation>불법</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Military weapons</source>
   <translation>군사 및 무기</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>CBRN</source>
   <translation>화생방·핵(CBRN)</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Critical infrastructure</source>
   <translation>중요 기반 시설</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Violence terrorism</source>
   <translation>폭력 및 테러</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Minors</source>
   <translation>미성년자</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Harassment hate</source>
   <translation>괴롭힘 및 혐오</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Discrimination</source>
   <translation>차별</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Disinformation</source>
   <translation>허위조작정보</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Impersonation</source>
   <translation>사칭</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Fraud spam</source>
   <translation>사기 및 스팸</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Malware cyber</source>
   <translation>악성 코드 및 사이버 공격</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Surveillance biometrics</source>
   <translation>감시 및 생체 인식</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Law enforcement justice</source>
   <translation>법 집행 및 사법</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Immigration</source>
   <translation>출입국 및 이민</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Medical</source>
   <translation>의료</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Legal financial advice</source>
   <translation>법률 및 금융 자문</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Automated decisions</source>
   <translation>자동화된 결정</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Sexual content</source>
   <translation>성적 콘텐츠</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Self harm</source>
   <translation>자해</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Privacy</source>
   <translation>프라이버시</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Ip infringement</source>
   <translation>지식재산권 침해</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>IP infringement</source>
   <translation>지식재산권 침해</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Political elections</source>
   <translation>정치 및 선거</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Controlled goods</source>
   <translation>규제 물품</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Defence</source>
   <translation>국방</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Nuclear</source>
   <translation>원자력</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Healthcare</source>
   <translation>보건의료</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Pharmaceuticals</source>
   <translation>제약</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Finance</source>
   <translation>금융</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Insurance</source>
   <translation>보험</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Legal</source>
   <translation>법률</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Biometrics</source>
   <translation>생체 인식</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Security</source>
   <translation>보안</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Cybersecurity</source>
   <translation>사이버 보안</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Police</source>
   <translation>경찰</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Border control</source>
   <translation>국경 관리</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Public administration</source>
   <translation>공공 행정</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Energy</source>
   <translation>에너지</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Transport</source>
   <translation>교통 및 운송</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Telecommunications</source>
   <translation>통신</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Recruitment</source>
   <translation>채용</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Gambling</source>
   <translation>도박·사행산업</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Adult entertainment</source>
   <translation>성인 엔터테인먼트</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Politics</source>
   <translation>정치</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Media</source>
   <translation>미디어</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Children</source>
   <translation>아동</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Education</source>
   <translation>교육</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Advertising</source>
   <translation>광고</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Software</source>
   <translation>소프트웨어</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Retail</source>
   <translation>소매</translation>
  </message>
  <message>
   <location filename="resources/profiles/sectors.toml" />
   <source>Manufacturing</source>
   <translation>제조</translation>
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>a name or notice must be shown</source>
   <translation>이름 또는 고지를 표시해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>attribution notices must be kept</source>
   <translation>저작자 표시 고지를 유지해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>publications must acknowledge or cite</source>
   <translation>출판물에서 출처를 밝히거나 인용해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>it deals with names, marks, logos or publicity</source>
   <translation>이름, 상표, 로고 또는 홍보를 다룹니다</translation>
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>where the thing comes from must be told</source>
   <translation>대상물의 출처를 밝혀야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>the source must be cited</source>
   <translation>출처를 인용해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/attribution-branding.toml" />
   <source>a statement or a name has to be shown</source>
   <translation>문구 또는 명칭을 표시하여야 함</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it speaks of non-commercial purposes</source>
   <translation>비상업적 목적을 언급합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>commercial use is forbidden</source>
   <translation>상업적 이용을 금지합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it sets terms for commercial use</source>
   <translation>상업적 이용의 조건을 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it allows or forbids selling, renting or reselling</source>
   <translation>판매, 임대 또는 재판매를 허용하거나 금지합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it deals with fees, prices or payment</source>
   <translation>이용료, 가격 또는 지급을 다룹니다</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it allows or forbids offering the thing as a service</source>
   <translation>대상물을 서비스로 제공하는 것을 허용하거나 금지합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it deals with competing or fee-based offers, or with who counts as commercial</source>
   <translation>경쟁 제공이나 유료 제공, 또는 누가 상업적 주체에 해당하는지를 다룹니다</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>selling it on, or deploying it commercially, is bounded</source>
   <translation>재판매하거나 상업적으로 배치하는 것을 제한합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>it binds what is given to research or the like</source>
   <translation>이용 허락을 연구 등의 목적으로 한정함</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>nothing has to be paid</source>
   <translation>대가를 지급할 필요가 없음</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>business has to pay or to ask, or is left out</source>
   <translation>사업자는 대가를 지급하거나 허락을 받아야 하거나 제외됨</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>a commercial licence is to be asked for</source>
   <translation>상업적 라이선스를 별도로 요청하여야 함</translation>
  </message>
  <message>
   <location filename="resources/rules/commercial-use.toml" />
   <source>business has to ask, or is left out</source>
   <translation>사업자는 허락을 받아야 하거나 제외됨</translation>
  </message>
  <message>
   <location filename="resources/rules/data-use.toml" />
   <source>it says what the provider does with your content or data</source>
   <translation>제공업체가 이용자의 콘텐츠나 데이터로 무엇을 하는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/data-use.toml" />
   <source>it deals with privacy or personal data</source>
   <translation>프라이버시 또는 개인정보를 다룹니다</translation>
  </message>
  <message>
   <location filename="resources/rules/data-use.toml" />
   <source>it deals with confidential information</source>
   <translation>비밀정보를 다룹니다</translation>
  </message>
  <message>
   <location filename="resources/rules/data-use.toml" />
   <source>data about how the thing is used is collected</source>
   <translation>대상물의 이용 방식에 관한 데이터를 수집합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/data-use.toml" />
   <source>data are collected or kept</source>
   <translation>데이터를 수집하거나 보관합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/data-use.toml" />
   <source>personal data may lie in it</source>
   <translation>개인정보가 포함되어 있을 수 있음</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>it grants the right to modify or to make derivatives</source>
   <translation>수정하거나 파생물을 만들 권리를 부여합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>changes must be marked</source>
   <translation>변경 사항을 표시해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>it says who owns derivatives</source>
   <translation>누가 파생물을 소유하는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>it defines what a derivative is</source>
   <translation>파생물이 무엇인지를 정의합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>own terms may or must apply to derivatives</source>
   <translation>자체 조건을 파생물에 적용할 수 있거나 적용해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>it says what follows once the thing is modified</source>
   <translation>대상물을 수정한 경우에 무엇이 따르는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>it must not be changed</source>
   <translation>변경해서는 안 됩니다</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>what is made of the thing counts as the thing</source>
   <translation>이를 바탕으로 만든 것을 대상물 자체로 봅니다</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>the same terms hold for what is made of it</source>
   <translation>이를 바탕으로 만든 것에도 같은 조건을 적용합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/derivatives.toml" />
   <source>what is made of it comes under the same terms</source>
   <translation>이를 바탕으로 만든 것에도 동일한 조건이 적용됨</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>it stands in a list of prohibited uses</source>
   <translation>금지 용도 목록에 포함되어 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>it opens a list of prohibited uses</source>
   <translation>금지 용도 목록을 시작합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>unlawful or harmful use is forbidden</source>
   <translation>불법적이거나 해로운 이용을 금지합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>a use policy must be kept</source>
   <translation>사용 정책을 준수해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>use is limited to a purpose</source>
   <translation>이용을 특정 목적으로 제한합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>use must respect ethics or public order</source>
   <translation>이용 시 윤리 또는 공공질서를 존중해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>a use is forbidden in so many words</source>
   <translation>특정 사용을 명시적으로 금지합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>content must not be passed off as made by people</source>
   <translation>콘텐츠를 사람이 만든 것처럼 표시해서는 안 됩니다</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>the law must be kept in using it</source>
   <translation>이용할 때 법령을 준수해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>medical or military use is ruled out</source>
   <translation>의료 또는 군사 목적의 이용을 배제함</translation>
  </message>
  <message>
   <location filename="resources/rules/field-of-use.toml" />
   <source>use must not go against the policy or the restrictions</source>
   <translation>정책 또는 제한에 반하는 이용을 금함</translation>
  </message>
  <message>
   <location filename="resources/rules/flow-down.toml" />
   <source>the restrictions must be put into agreements with recipients</source>
   <translation>수령자와의 계약에 제한을 포함해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/flow-down.toml" />
   <source>others may receive it only under these terms</source>
   <translation>다른 사람은 이 조건에 따라서만 받을 수 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/flow-down.toml" />
   <source>whoever receives or uses it must keep the same terms</source>
   <translation>받거나 이용하는 사람도 같은 조건을 지켜야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/governing-law.toml" />
   <source>it names the governing law or the courts</source>
   <translation>준거법 또는 법원을 지정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/governing-law.toml" />
   <source>it says how disputes are settled</source>
   <translation>분쟁을 어떻게 해결하는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/governing-law.toml" />
   <source>it stands in the section on disputes</source>
   <translation>분쟁에 관한 절에 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/indemnity.toml" />
   <source>somebody must defend or hold another harmless</source>
   <translation>누군가가 다른 사람을 방어하거나 면책시켜야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/indemnity.toml" />
   <source>it says how claims are handled</source>
   <translation>청구를 어떻게 처리하는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/indemnity.toml" />
   <source>losses must be made good</source>
   <translation>손실을 보전해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/indemnity.toml" />
   <source>the reader makes losses good</source>
   <translation>이용자가 손해를 배상함</translation>
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>litigation over intellectual property ends the licence</source>
   <translation>지식재산에 관한 소송이 라이선스를 종료시킵니다</translation>
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>it grants or mentions patent rights</source>
   <translation>특허권을 부여하거나 언급합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>rights not granted are reserved</source>
   <translation>부여하지 않은 권리를 유보합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>it says who owns the licensed materials</source>
   <translation>라이선스 대상물을 누가 소유하는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>patent rights are among those granted</source>
   <translation>부여한 권리에 특허권이 포함됩니다</translation>
  </message>
  <message>
   <location filename="resources/rules/intellectual-property.toml" />
   <source>it says who holds which rights, or that some are left out</source>
   <translation>권리의 귀속 또는 제외되는 권리를 밝힘</translation>
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>reverse engineering, scraping or benchmarking is forbidden</source>
   <translation>리버스 엔지니어링, 스크래핑 또는 벤치마크를 금지합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>technical limits may not be bypassed</source>
   <translation>기술적 제한을 우회해서는 안 됩니다</translation>
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>feedback or improvements are licensed back</source>
   <translation>피드백 또는 개선 사항을 역라이선스합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>the licensor may audit or must be kept informed, or its products must be used</source>
   <translation>라이선스 제공자가 감사할 수 있거나, 라이선스 제공자에게 계속 알려야 하거나, 라이선스 제공자의 제품을 사용해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>it may be used only together with other things of the licensor</source>
   <translation>라이선스 제공자의 다른 제품과 함께만 사용할 수 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/lock-in.toml" />
   <source>the licensor must be told of what is done with it</source>
   <translation>이용 현황을 라이선서에게 통지하여야 함</translation>
  </message>
  <message>
   <location filename="resources/rules/model-training.toml" />
   <source>it speaks of training or improving other models</source>
   <translation>다른 모델의 학습 또는 개선을 언급합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/model-training.toml" />
   <source>a model made by transfer of patterns or from outputs counts as a derivative</source>
   <translation>패턴을 이전하거나 산출물을 이용하여 만든 모델을 파생물로 봅니다</translation>
  </message>
  <message>
   <location filename="resources/rules/model-training.toml" />
   <source>it must not be used to train</source>
   <translation>학습에 이용해서는 안 됩니다</translation>
  </message>
  <message>
   <location filename="resources/rules/model-training.toml" />
   <source>nothing that competes may be made with it</source>
   <translation>이를 이용하여 경쟁하는 것을 만들 수 없음</translation>
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>it says who owns the outputs</source>
   <translation>누가 산출물을 소유하는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>it says who answers for the outputs</source>
   <translation>누가 산출물에 대해 책임지는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>outputs may not be unique</source>
   <translation>산출물은 고유하지 않을 수 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>outputs are no derivatives</source>
   <translation>산출물은 파생물이 아닙니다</translation>
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>it limits or allows the use of outputs</source>
   <translation>산출물의 이용을 제한하거나 허용합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>a limit or duty names the outputs too</source>
   <translation>제한 또는 의무의 대상에 산출물도 명시되어 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/output-rights.toml" />
   <source>it says how the outputs may be kept, shown or changed</source>
   <translation>산출물을 어떻게 보관·표시·변경할 수 있는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it grants the right to copy or distribute</source>
   <translation>복제하거나 배포할 권리를 부여합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>a copy of the licence or of notices must go along</source>
   <translation>라이선스 사본 또는 고지를 함께 제공해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>distributing or sublicensing is forbidden</source>
   <translation>배포 또는 서브라이선스를 금지합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it must not be distributed or sublicensed</source>
   <translation>배포하거나 서브라이선스해서는 안 됩니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it defines what distributing is</source>
   <translation>배포가 무엇인지를 정의합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it says on which terms others may receive the thing or its source</source>
   <translation>다른 사람이 대상물 또는 그 소스를 어떤 조건으로 받을 수 있는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it must not be sublicensed or republished</source>
   <translation>서브라이선스하거나 다시 게시해서는 안 됩니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>passing it on is ruled out</source>
   <translation>제삼자 제공을 금지합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it may be passed on</source>
   <translation>제삼자에게 제공할 수 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it bounds the terms that may be imposed on recipients</source>
   <translation>수령자에게 부과할 수 있는 조건을 제한합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>it may not be handed on, or only to some</source>
   <translation>제3자에게 제공할 수 없거나 일부에게만 제공할 수 있음</translation>
  </message>
  <message>
   <location filename="resources/rules/redistribution.toml" />
   <source>the text itself goes along with each copy</source>
   <translation>사본과 함께 본문을 제공하여야 함</translation>
  </message>
  <message>
   <location filename="resources/rules/safety-duty.toml" />
   <source>safeguards must be kept</source>
   <translation>안전장치를 유지해야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/safety-duty.toml" />
   <source>it must be said that content is machine-made</source>
   <translation>콘텐츠가 기계로 생성되었음을 밝혀야 합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/safety-duty.toml" />
   <source>human review, testing or reporting is required</source>
   <translation>사람에 의한 검토, 시험 또는 보고가 필요합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/safety-duty.toml" />
   <source>people must be told that a machine is at work</source>
   <translation>기계가 작동하고 있음을 상대방에게 알려야 함</translation>
  </message>
  <message>
   <location filename="resources/rules/termination.toml" />
   <source>it ends or suspends rights</source>
   <translation>권리를 종료시키거나 정지시킵니다</translation>
  </message>
  <message>
   <location filename="resources/rules/termination.toml" />
   <source>it says what must stop or be deleted at the end</source>
   <translation>종료 시 무엇을 중단하거나 삭제해야 하는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/termination.toml" />
   <source>it sets the term or says what survives</source>
   <translation>존속 기간 또는 종료 후 존속하는 사항을 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/termination.toml" />
   <source>rights, access or the thing may be ended</source>
   <translation>권리, 접근 또는 대상물의 제공을 종료할 수 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/termination.toml" />
   <source>the licence ends when something happens</source>
   <translation>정한 사유가 생기면 라이선스가 종료됩니다</translation>
  </message>
  <message>
   <location filename="resources/rules/termination.toml" />
   <source>access may be stopped, or left</source>
   <translation>이용이 중단되거나 이용을 그만둘 수 있음</translation>
  </message>
  <message>
   <location filename="resources/rules/territory-export.toml" />
   <source>it deals with export control or sanctions</source>
   <translation>수출 통제 또는 제재를 다룹니다</translation>
  </message>
  <message>
   <location filename="resources/rules/territory-export.toml" />
   <source>it limits or distinguishes by place</source>
   <translation>지역에 따라 제한하거나 구별합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/territory-export.toml" />
   <source>it bars use, or persons, by place</source>
   <translation>지역을 기준으로 이용 또는 사람을 배제합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/territory-export.toml" />
   <source>it bars persons by where they live or have their seat, or regions</source>
   <translation>거주지나 소재지를 기준으로 사람을, 또는 특정 지역을 배제합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/unilateral-change.toml" />
   <source>the licensor may change the terms or the product</source>
   <translation>라이선스 제공자가 이용약관이나 제품을 변경할 수 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/unilateral-change.toml" />
   <source>it says when or how changes bind you</source>
   <translation>변경이 언제 또는 어떻게 이용자를 구속하는지를 정합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/unilateral-change.toml" />
   <source>the product may be updated or restricted remotely</source>
   <translation>제품을 원격으로 업데이트하거나 제한할 수 있습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/user-cap.toml" />
   <source>a number of users changes the rights</source>
   <translation>이용자 수에 따라 권리가 달라집니다</translation>
  </message>
  <message>
   <location filename="resources/rules/user-cap.toml" />
   <source>an amount of revenue or funding changes the rights</source>
   <translation>매출액 또는 투자 유치액에 따라 권리가 달라집니다</translation>
  </message>
  <message>
   <location filename="resources/rules/user-cap.toml" />
   <source>the commercial threshold's section does not bind who receives the thing inside a product</source>
   <translation>상업적 기준치에 관한 절은 제품에 포함된 형태로 대상물을 받는 사람을 구속하지 않습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>monthly-active-users</source>
   <translation>월간 활성 이용자</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>users</source>
   <translation>이용자</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>revenue</source>
   <translation>매출</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>funding</source>
   <translation>투자 유치액</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>headcount</source>
   <translation>인원수</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>other</source>
   <translation>기타</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>month</source>
   <translation>월</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>year</source>
   <translation>연</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>you and your affiliates</source>
   <translation>이용자 및 그 계열사</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>at any time</source>
   <translation>시점 무관</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>in the preceding calendar month</source>
   <translation>직전 역월 중</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>in the preceding year</source>
   <translation>직전 1년 중</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>display a name</source>
   <translation>명칭 표시</translation>
  </message>
  <message>
   <location filename="resources/rules/values/thresholds.toml" />
   <source>pay</source>
   <translation>대가 지급</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>it disclaims or gives warranties</source>
   <translation>보증을 부인하거나 제공합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>it limits or assigns liability</source>
   <translation>책임을 제한하거나 배분합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>it puts the risk on the user</source>
   <translation>이용자에게 위험을 부담시킵니다</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>it warns that results may be wrong</source>
   <translation>결과가 틀릴 수 있음을 경고합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>it does not vouch for results, content or quality</source>
   <translation>결과, 내용 또는 품질을 보장하지 않습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>claims against the licensor are given up</source>
   <translation>라이선스 제공자에 대한 청구권을 포기합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>who uses it does so at the own discretion or risk</source>
   <translation>이용자 본인의 판단과 책임으로 이용합니다</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>what it gives may be wrong, or is vouched for by nobody</source>
   <translation>결과가 틀릴 수 있거나 누구도 이를 보증하지 않습니다</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>the reader has to find out by himself whether it fits</source>
   <translation>적합 여부를 이용자가 스스로 판단하여야 함</translation>
  </message>
  <message>
   <location filename="resources/rules/warranty-liability.toml" />
   <source>the reader alone answers for what is done</source>
   <translation>이용 결과에 대하여 이용자가 단독으로 책임을 짐</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether you may use the model in business: sell it, run it for customers, or earn money with it, and what that costs.</source>
   <translation>모델을 사업에 이용(판매, 고객을 위한 운영, 수익 창출)할 수 있는지와 그에 따르는 비용을 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>User cap</source>
   <translation>이용자 수 상한</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>A figure of users, revenue, funding or staff above which your rights end, shrink or cost something.</source>
   <translation>이용자 수, 매출, 투자 유치액 또는 직원 수의 기준치로, 이를 넘으면 권리가 종료되거나 축소되거나 비용이 발생합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Field of use</source>
   <translation>이용 분야</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>What the model must not be used for, or may only be used for: banned purposes, sectors, and use policies.</source>
   <translation>모델을 이용해서는 안 되는 용도 또는 모델을 이용할 수 있는 유일한 용도를 정합니다. 금지된 목적, 업종, 사용 정책이 해당합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Territory and export</source>
   <translation>지역 및 수출</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Places and persons left out, sanctions, and export control.</source>
   <translation>제외되는 지역과 사람, 제재, 수출 통제를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Model training</source>
   <translation>모델 학습</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether the model or what it produces may be used to train, distil or improve other models, or to compete.</source>
   <translation>모델 또는 그 산출물을 다른 모델의 학습, 증류, 개선 또는 경쟁에 이용할 수 있는지를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Output rights</source>
   <translation>산출물 권리</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Who owns what the model produces, who may use it, and who answers for it.</source>
   <translation>모델의 산출물을 누가 소유하고, 누가 이용할 수 있으며, 누가 그에 대해 책임지는지를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether you may pass the model on or host it for others, and what you must hand over with it.</source>
   <translation>모델을 다른 사람에게 전달하거나 다른 사람을 위해 호스팅할 수 있는지와 그때 함께 제공해야 하는 것을 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether you may change or fine-tune the model, who owns the result, and under which terms it may go out.</source>
   <translation>모델을 수정하거나 미세 조정할 수 있는지, 그 결과물을 누가 소유하는지, 어떤 조건으로 배포할 수 있는지를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Attribution and branding</source>
   <translation>저작자 표시 및 브랜드</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Credit you must give, words you must display, names you must or must not use.</source>
   <translation>밝혀야 하는 출처, 표시해야 하는 문구, 사용해야 하거나 사용해서는 안 되는 이름을 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Flow-down</source>
   <translation>의무 승계</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Duties to bind your own users or recipients to the same restrictions.</source>
   <translation>자신의 이용자 또는 수령자에게 같은 제한을 적용해야 하는 의무를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>What ends your rights, and what you must stop or delete then.</source>
   <translation>무엇이 권리를 종료시키는지, 그때 무엇을 중단하거나 삭제해야 하는지를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Unilateral change</source>
   <translation>일방적 변경</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Whether the provider may change the terms or the product, restrict your use from afar, or force updates.</source>
   <translation>제공업체가 조건이나 제품을 변경하거나, 원격으로 이용을 제한하거나, 업데이트를 강제할 수 있는지를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Lock-in</source>
   <translation>종속</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Ties to the provider's service, hardware or keys, bans on reverse engineering, and improvements you must license back.</source>
   <translation>제공업체의 서비스, 하드웨어 또는 키에 대한 종속, 리버스 엔지니어링 금지, 제공업체에 다시 라이선스해야 하는 개선 사항을 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Data use</source>
   <translation>데이터 이용</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>What the provider may do with your inputs and personal data.</source>
   <translation>제공업체가 입력 내용과 개인정보로 무엇을 할 수 있는지를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Safety duty</source>
   <translation>안전 의무</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Safeguards you must keep, disclosures you must make, tests and oversight you must run.</source>
   <translation>유지해야 하는 안전장치, 해야 하는 고지, 실시해야 하는 시험과 감독을 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Intellectual property</source>
   <translation>지식재산</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Patent grants, what happens if you sue, and which rights the provider keeps.</source>
   <translation>특허 라이선스 부여, 소송을 제기할 때의 결과, 제공업체가 유보하는 권리를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Warranty and liability</source>
   <translation>보증 및 책임</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>What is not promised, and how far anyone is liable.</source>
   <translation>무엇을 보증하지 않는지, 누가 어디까지 책임을 지는지를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Indemnity</source>
   <translation>면책 보상</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Who must defend and pay for whom when a third party claims.</source>
   <translation>제3자가 청구할 때 누가 누구를 방어하고 누구를 위해 지급해야 하는지를 정합니다.</translation>
  </message>
  <message>
   <location filename="resources/taxonomy.toml" />
   <source>Which law applies, and where and how disputes are decided.</source>
   <translation>어느 법이 적용되는지, 분쟁을 어디에서 어떻게 해결하는지를 정합니다.</translation>
  </message>
 </context>
 <context>
  <name>window</name>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;File</source>
   <translation>파일(&amp;F)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation>편집(&amp;E)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;View</source>
   <translation>보기(&amp;V)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;Go</source>
   <translation>이동(&amp;G)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;Compare</source>
   <translation>비교(&amp;C)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;Review</source>
   <translation>검토(&amp;R)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>&amp;Help</source>
   <translation>도움말(&amp;H)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Open files…</source>
   <translation>파일 열기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Open folder…</source>
   <translation>폴더 열기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Open versions…</source>
   <translation>버전 열기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>New review</source>
   <translation>새 검토</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Open review…</source>
   <translation>검토 열기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Save review as…</source>
   <translation>검토를 다른 이름으로 저장…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Paste text…</source>
   <translation>텍스트 붙여넣기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>New window</source>
   <translation>새 창</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Close document</source>
   <translation>문서 닫기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Export…</source>
   <translation>내보내기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Print…</source>
   <translation>인쇄…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Update library…</source>
   <translation>라이브러리 업데이트…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Quit</source>
   <translation>종료</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Undo</source>
   <translation>실행 취소</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Redo</source>
   <translation>다시 실행</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Find in document</source>
   <translation>문서에서 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Find in all documents</source>
   <translation>모든 문서에서 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Find in library</source>
   <translation>라이브러리에서 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Find or do anything…</source>
   <translation>무엇이든 찾기 또는 실행…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Settings…</source>
   <translation>설정…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>As the system</source>
   <translation>시스템 설정에 따름</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Light</source>
   <translation>밝게</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Dark</source>
   <translation>어둡게</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Zoom in</source>
   <translation>확대</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Zoom out</source>
   <translation>축소</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Actual size</source>
   <translation>실제 크기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Next pane</source>
   <translation>다음 패널</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Previous pane</source>
   <translation>이전 패널</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Library</source>
   <translation>라이브러리</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Read</source>
   <translation>읽기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Compare</source>
   <translation>비교</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>How open</source>
   <translation>개방도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Matrix</source>
   <translation>비교표</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Can we?</source>
   <translation>사용 가능?</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Timeline</source>
   <translation>연혁</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Review</source>
   <translation>검토</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Next document</source>
   <translation>다음 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Previous document</source>
   <translation>이전 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Compare two licences…</source>
   <translation>두 라이선스 비교…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Compare all with this one</source>
   <translation>모두 이 문서와 비교</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Next change</source>
   <translation>다음 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Previous change</source>
   <translation>이전 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Confirm finding</source>
   <translation>발견 사항 확인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Correct finding…</source>
   <translation>발견 사항 수정…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Reject finding</source>
   <translation>발견 사항 기각</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Write note</source>
   <translation>메모 작성</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Add finding…</source>
   <translation>발견 사항 추가…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Sign off…</source>
   <translation>승인 서명…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Explain what is selected</source>
   <translation>선택한 항목 설명</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>About HowOpen</source>
   <translation>HowOpen 정보</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Theme</source>
   <translation>테마</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Undo {what}</source>
   <translation>실행 취소: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/actions.py" />
   <source>Redo {what}</source>
   <translation>다시 실행: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>Show in the text</source>
   <translation>본문에서 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>Deciding clauses</source>
   <translation>결정적 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>and {count} more; open the text to see all.</source>
   <translation>외 {count}건이 더 있습니다. 모두 보려면 본문을 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>Show this clause in the text (Enter)</source>
   <translation>이 조항을 본문에서 보기(Enter)</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>{count} of {n} clauses</source>
   <translation>
    <numerusform>조항 {n}개 중 {count}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/clause_pane.py" />
   <source>No clause stands behind this.</source>
   <translation>근거가 되는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/decisive.py" />
   <source>{licence}: “{reply}” in every column. {reason}</source>
   <translation>{licence}: 모든 열에서 “{reply}”입니다. {reason}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/decisive.py" />
   <source>{line} {place} says: “{words}”</source>
   <translation>{line} {place}의 문구: “{words}”</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/decisive.py" />
   <source>{line} It says: “{words}”</source>
   <translation>{line} 해당 문구: “{words}”</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Open in text</source>
   <translation>본문에서 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Judge together…</source>
   <translation>함께 판정…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Judge apart</source>
   <translation>개별 판정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Judge this licence together with a policy or notice: the strictest answer holds</source>
   <translation>이 라이선스를 정책 또는 고지와 함께 판정합니다. 가장 엄격한 답이 적용됩니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Judge each of these documents alone again</source>
   <translation>이 문서들을 각각 다시 단독으로 판정합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Clauses</source>
   <translation>조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Distance</source>
   <translation>기준치 대비</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>Duties</source>
   <translation>의무</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>What to show of the answer</source>
   <translation>표시할 답변 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/detail.py" />
   <source>with {name}</source>
   <translation>{name}과(와) 함께</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>No duty was found; the question above is still open.</source>
   <translation>발견된 의무가 없습니다. 위의 질문은 아직 해결되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>No duty follows from a clause that was found.</source>
   <translation>발견된 조항에서 발생하는 의무가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>This use is closed, so no duty opens it.</source>
   <translation>이 이용은 막혀 있으므로 의무를 이행해도 가능해지지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>Duties that follow</source>
   <translation>발생하는 의무</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>Copy checklist</source>
   <translation>체크리스트 복사</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>Copy “{quote}”</source>
   <translation>“{quote}” 복사</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>{duty}: show the clause in the text</source>
   <translation>{duty}: 조항을 본문에서 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>{done} of {count} done</source>
   <translation>{count}건 중 {done}건 완료</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/duty_pane.py" />
   <source>{place} and {count} more</source>
   <translation>{place} 외 {count}곳</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/entry.py" />
   <source>Not known</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Organisation and plan (*.toml);;All files (*)</source>
   <translation>조직 및 계획 (*.toml);;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>House policy (*.toml);;All files (*)</source>
   <translation>내부 정책 (*.toml);;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Answers in Markdown, for people (*.md);;Answers in JSON, for programs (*.json);;Checklist of duties in Word (*.docx);;Checklist of duties as plain text (*.txt)</source>
   <translation>답변, 사람이 읽는 Markdown (*.md);;답변, 프로그램용 JSON (*.json);;의무 체크리스트, Word (*.docx);;의무 체크리스트, 일반 텍스트 (*.txt)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Open organisation and plan</source>
   <translation>조직 및 계획 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Save organisation and plan</source>
   <translation>조직 및 계획 저장</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Open house policy</source>
   <translation>내부 정책 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Export answers</source>
   <translation>답변 내보내기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Exported</source>
   <translation>내보내기 완료</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>{name} is in {parent}.</source>
   <translation>{name}이(가) {parent}에 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>Open it</source>
   <translation>파일 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>{name}, changed</source>
   <translation>{name}(변경됨)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>That was not exported</source>
   <translation>내보내지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>{name} was not opened</source>
   <translation>{name}을(를) 열지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/files.py" />
   <source>That was not saved</source>
   <translation>저장하지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Organisation and plan</source>
   <translation>조직 및 계획</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Open…</source>
   <translation>열기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Open an organisation and plan from a TOML file</source>
   <translation>TOML 파일에서 조직 및 계획을 엽니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Save as…</source>
   <translation>다른 이름으로 저장…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>Save the organisation and plan as a TOML file, also for howopen ask --profile</source>
   <translation>조직 및 계획을 TOML 파일로 저장합니다. howopen ask --profile에서도 사용할 수 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form.py" />
   <source>In no file</source>
   <translation>파일 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Write countries with commas between them, such as DE, Austria</source>
   <translation>국가를 쉼표로 구분하여 입력하십시오. 예: DE, 오스트리아</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Commercial</source>
   <translation>상업</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Non-commercial</source>
   <translation>비상업</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Research</source>
   <translation>연구</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Evaluation</source>
   <translation>평가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Personal</source>
   <translation>개인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Yes</source>
   <translation>예</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>No</source>
   <translation>아니요</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Display a name</source>
   <translation>명칭 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Carry a name</source>
   <translation>이름에 명칭 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Register</source>
   <translation>등록</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Share alike</source>
   <translation>동일 조건 배포</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Bind our users</source>
   <translation>우리 이용자에게 의무 승계</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Give source code</source>
   <translation>소스 코드 제공</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Pay</source>
   <translation>대가 지급</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>EU</source>
   <translation>EU</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>United Kingdom</source>
   <translation>영국</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Switzerland</source>
   <translation>스위스</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>United States</source>
   <translation>미국</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Planned uses</source>
   <translation>계획된 이용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Sectors</source>
   <translation>업종</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Where users are</source>
   <translation>이용자 소재지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Other countries</source>
   <translation>기타 국가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>We would not</source>
   <translation>부담하지 않을 의무</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>A licence that asks for one of these answers “No”.</source>
   <translation>이 중 하나라도 요구하는 라이선스에는 “아니요”로 답합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>What for</source>
   <translation>이용 목적</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Would models trained on outputs compete</source>
   <translation>산출물로 학습한 모델의 경쟁 여부</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Would models trained on outputs be foundation models</source>
   <translation>산출물로 학습한 모델의 파운데이션 모델 여부</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Trained models compete</source>
   <translation>학습한 모델의 경쟁 여부</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>… are foundation models</source>
   <translation>… 파운데이션 모델 여부</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Add a sector</source>
   <translation>업종 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Nobody outside</source>
   <translation>외부 이용자 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Other countries: AT, Norway …</source>
   <translation>기타 국가: AT, 노르웨이 …</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Not known: a licence that depends on it answers “Ask”.</source>
   <translation>알 수 없음: 이에 따라 결과가 달라지는 라이선스에는 “문의 필요”로 답합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Duties that we would not take on</source>
   <translation>우리가 부담하지 않을 의무</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_plan.py" />
   <source>Add a sector…</source>
   <translation>업종 추가…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Our organisation</source>
   <translation>우리 조직</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Write a figure, such as 12,000,000 or 1.5M</source>
   <translation>수치를 입력하십시오. 예: 12,000,000 또는 1.5M</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Write a country’s name or its code of two letters, such as DE</source>
   <translation>국가 이름 또는 두 글자 국가 코드를 입력하십시오. 예: DE</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Write a code of three letters, such as EUR</source>
   <translation>세 글자 코드를 입력하십시오. 예: EUR</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Write a month as 2025-03</source>
   <translation>월을 2025-03과 같은 형식으로 입력하십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>There are none</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Figures include them</source>
   <translation>수치에 포함됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Counted apart</source>
   <translation>별도 집계</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Monthly users</source>
   <translation>월간 이용자 수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates’ monthly users</source>
   <translation>계열사 월간 이용자 수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>now</source>
   <translation>현재</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Annual revenue</source>
   <translation>연간 매출</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates’ annual revenue</source>
   <translation>계열사 연간 매출</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Funding raised</source>
   <translation>투자 유치액</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates’ funding raised</source>
   <translation>계열사 투자 유치액</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Headcount</source>
   <translation>인원수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates’ headcount</source>
   <translation>계열사 인원수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>people</source>
   <translation>명</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Currency</source>
   <translation>통화</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>The currency of all figures (ISO 4217); nothing is ever converted</source>
   <translation>모든 수치의 통화(ISO 4217)입니다. 환산은 일절 하지 않습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Main place of business</source>
   <translation>주된 사업장 소재지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Earlier month</source>
   <translation>이전 월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Monthly users then</source>
   <translation>당시 월간 이용자 수</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>{n} earlier months count too, as in the file.</source>
   <translation>
    <numerusform>파일에 있는 대로 이전 월 {n}개도 산입됩니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>An earlier month</source>
   <translation>이전의 한 달</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/form_who.py" />
   <source>Affiliates</source>
   <translation>계열사</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Yes if</source>
   <translation>조건부 예</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Ask</source>
   <translation>문의 필요</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} yes</source>
   <translation>예 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} yes if</source>
   <translation>조건부 예 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} no</source>
   <translation>아니요 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} ask</source>
   <translation>문의 필요 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} fail</source>
   <translation>미통과 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} to review</source>
   <translation>검토 필요 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} allowed</source>
   <translation>예외 허용 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{count} pass</source>
   <translation>통과 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Error</source>
   <translation>오류</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Warning</source>
   <translation>경고</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Note</source>
   <translation>참고</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Pass</source>
   <translation>통과</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Fail</source>
   <translation>미통과</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Not asked</source>
   <translation>질의 대상 아님</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>nothing was asked</source>
   <translation>질의된 규칙 없음</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{n} answers</source>
   <translation>
    <numerusform>답변 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>{n} texts</source>
   <translation>
    <numerusform>텍스트 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/grids.py" />
   <source>Allowed</source>
   <translation>예외 허용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Open a policy…</source>
   <translation>정책 열기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Open a house policy from a TOML file</source>
   <translation>TOML 파일에서 내부 정책을 엽니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Version {version} · {description}</source>
   <translation>버전 {version} · {description}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>House policy</source>
   <translation>내부 정책</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Rules of the policy by document</source>
   <translation>문서별 정책 규칙</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Rule</source>
   <translation>규칙</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Advice: {advice}</source>
   <translation>조언: {advice}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Policy</source>
   <translation>정책</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/house.py" />
   <source>Allowed by {approved_by} until {until}. {reason}</source>
   <translation>{approved_by}의 승인으로 {until}까지 허용됩니다. {reason}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>No clause sets a limit on users, revenue, funding or headcount.</source>
   <translation>이용자 수, 매출, 투자 유치액 또는 인원수에 상한을 두는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>{figure} of {limit}</source>
   <translation>{limit} 중 {figure}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>{currency} {figure} is over {limit} at any rate above {unit} {rate} for {currency} 1.</source>
   <translation>환율이 {currency} 1당 {unit} {rate}을(를) 넘으면 {currency} {figure}은(는) {limit}을(를) 초과합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Under</source>
   <translation>미만</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>At it</source>
   <translation>기준치와 같음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Over</source>
   <translation>초과</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Not decided</source>
   <translation>미정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>under 0.1 %</source>
   <translation>0.1 % 미만</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Counted: {rule}.</source>
   <translation>측정 기준: {rule}.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Who counts: {rule}.</source>
   <translation>산입 대상: {rule}.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Above it: {rule}.</source>
   <translation>초과 시: {rule}.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Currencies stay as written; HowOpen converts nothing.</source>
   <translation>통화는 기재된 그대로 둡니다. HowOpen은 환산하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>{distance}: {share}. Logarithmic scale.</source>
   <translation>{distance}: {share}. 로그 눈금.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Limit {limit}</source>
   <translation>상한 {limit}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Distance from the threshold</source>
   <translation>기준치 대비 수준</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Log scale</source>
   <translation>로그 눈금</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>Other thresholds in this table</source>
   <translation>이 표의 다른 기준치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/can_we/threshold_pane.py" />
   <source>and {count} more</source>
   <translation>외 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/align_pane.py" />
   <source>Align by hand</source>
   <translation>수동 대응</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/align_pane.py" />
   <source>No clause holds these words.</source>
   <translation>이 단어가 포함된 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/align_pane.py" />
   <source>Align</source>
   <translation>대응</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/align_pane.py" />
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/align_pane.py" />
   <source>With which clause of {letter}?</source>
   <translation>{letter}의 어느 조항과 대응시키겠습니까?</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/align_pane.py" />
   <source>Clauses of {letter}</source>
   <translation>{letter}의 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/align_pane.py" />
   <source>Find by words, section or category</source>
   <translation>단어, 절 또는 범주로 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/align_pane.py" />
   <source>Find a clause</source>
   <translation>조항 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/align_pane.py" />
   <source>Choose a clause first.</source>
   <translation>먼저 조항을 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_delegate.py" />
   <source>Compare in text order ›</source>
   <translation>본문순으로 비교 ›</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_delegate.py" />
   <source>only in baseline</source>
   <translation>기준 문서에만 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_delegate.py" />
   <source>only here</source>
   <translation>여기에만 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_delegate.py" />
   <source>Documents</source>
   <translation>문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_delegate.py" />
   <source>Baseline</source>
   <translation>기준 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_model.py" />
   <source>{title}
The baseline</source>
   <translation>{title}
기준 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_model.py" />
   <source>{title}
Compare in text order (Ctrl+Enter)</source>
   <translation>{title}
본문순으로 비교(Ctrl+Enter)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_model.py" />
   <source>{title}, the baseline</source>
   <translation>{title}, 기준 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_table.py" />
   <source>Clauses of several documents against a baseline</source>
   <translation>기준 문서와 대비한 여러 문서의 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_table.py" />
   <source>Clauses of the baseline</source>
   <translation>기준 문서의 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_view.py" />
   <source>Enter opens a clause in its text, Ctrl+Enter compares its document in text order.</source>
   <translation>Enter를 누르면 조항을 본문에서 열고, Ctrl+Enter를 누르면 해당 문서를 본문순으로 비교합니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/clauses/baseline_view.py" />
   <source>{n} documents</source>
   <translation>
    <numerusform>문서 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_view.py" />
   <source>{documents} against the baseline · {differing} of {rows} differ</source>
   <translation>기준 문서 대비 {documents} · {rows} 중 {differing}개에 차이 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_view.py" />
   <source>Row {number} of {count}</source>
   <translation>행 {count}개 중 {number}번째</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_view.py" />
   <source>Every clause of the baseline stands in the others in the same words.</source>
   <translation>기준 문서의 모든 조항이 다른 문서에도 같은 문구로 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_view.py" />
   <source>Differences only</source>
   <translation>차이만</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_view.py" />
   <source>Show all rows</source>
   <translation>모든 행 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/baseline_view.py" />
   <source>Nothing differs</source>
   <translation>차이 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_list.py" />
   <source>neither tighter nor looser</source>
   <translation>더 엄격하지도 더 완화되지도 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_list.py" />
   <source>tighter by {weight}</source>
   <translation>{weight}만큼 더 엄격</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_list.py" />
   <source>looser by {weight}</source>
   <translation>{weight}만큼 더 완화</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_list.py" />
   <source>Categories, the heaviest change first</source>
   <translation>변경 중요도가 높은 순의 범주</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>{taken_in}. It is not compared here.</source>
   <translation>{taken_in}. 이 문서는 여기에서 비교하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>{number} more</source>
   <translation>그 밖의 {number}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>{letter} takes in {documents}</source>
   <translation>{letter}에 편입된 문서: {documents}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>{taken_in}. They are not compared here.</source>
   <translation>{taken_in}. 이 문서들은 여기에서 비교하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>looser</source>
   <translation>더 완화</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>tighter</source>
   <translation>더 엄격</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>Both silent on</source>
   <translation>양쪽 모두 언급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>by weight</source>
   <translation>중요도순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>All {count}</source>
   <translation>전체 {count}개</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>Which categories</source>
   <translation>표시할 범주</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/category_pane.py" />
   <source>Categories</source>
   <translation>범주</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/clauses_view.py" />
   <source>No row has what is chosen above. Another filter, or all rows, may.</source>
   <translation>위에서 선택한 조건에 맞는 행이 없습니다. 다른 필터를 선택하거나 모든 행을 표시하면 있을 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/clauses_view.py" />
   <source>{both} in both · {only_a} only in A · {only_b} only in B</source>
   <translation>양쪽 모두 {both}개 · A에만 {only_a}개 · B에만 {only_b}개</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/clauses_view.py" />
   <source>{number} of {count}</source>
   <translation>{count}건 중 {number}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/clauses_view.py" />
   <source>Nothing passes these filters</source>
   <translation>이 필터에 맞는 항목이 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/clauses_view.py" />
   <source>Row {position}</source>
   <translation>행 {position}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/clauses_view.py" />
   <source>{name}: silent</source>
   <translation>{name}: 언급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Select a row to see both sides in full and why it has its direction.</source>
   <translation>행을 선택하면 양쪽의 전체 문구와 해당 방향으로 판단한 이유를 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Aligned by hand</source>
   <translation>수동으로 대응됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>{word} on both sides</source>
   <translation>양쪽 모두 {word}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>{word} in B</source>
   <translation>B에서 {word}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Open in A</source>
   <translation>A에서 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Open in B</source>
   <translation>B에서 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Align with…</source>
   <translation>대응시킬 조항 선택…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Take apart</source>
   <translation>대응 해제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Legal weight {level} of 4</source>
   <translation>법적 중요도 4단계 중 {level}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>The selected row</source>
   <translation>선택한 행</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Put this clause beside another one of the other side (M)</source>
   <translation>이 조항을 반대쪽의 다른 조항과 대응시키기(M)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Take the two apart again (Shift+M)</source>
   <translation>두 조항의 대응 해제(Shift+M)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Why this direction</source>
   <translation>이 방향인 이유</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Legal weight</source>
   <translation>법적 중요도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Follows from it in B</source>
   <translation>B에서 이에 수반되는 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>{letter} says nothing here.</source>
   <translation>{letter}에는 이에 대한 언급이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail.py" />
   <source>Show it in the text of {letter} ({keys})</source>
   <translation>{letter}의 본문에서 보기({keys})</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail_parts.py" />
   <source>{aspect} in {letter}: {words}</source>
   <translation>{letter}의 {aspect}: {words}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail_parts.py" />
   <source>{aspect} in {letter}: nothing</source>
   <translation>{letter}의 {aspect}: 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/detail_parts.py" />
   <source>Open {category} in {place}</source>
   <translation>{place}에서 {category} 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/filters.py" />
   <source>By category</source>
   <translation>범주순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/filters.py" />
   <source>By weight</source>
   <translation>중요도순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/filters.py" />
   <source>As A is read</source>
   <translation>A의 본문순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/filters.py" />
   <source>Any weight</source>
   <translation>모든 중요도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/filters.py" />
   <source>and up</source>
   <translation>이상</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/filters.py" />
   <source>only</source>
   <translation>만</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/filters.py" />
   <source>Rows shown</source>
   <translation>표시할 행</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/filters.py" />
   <source>Least legal weight</source>
   <translation>최소 법적 중요도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/filters.py" />
   <source>Order of the rows</source>
   <translation>행 정렬 순서</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/clauses/heads.py" />
   <source>{n} clauses</source>
   <translation>
    <numerusform>조항 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/heads.py" />
   <source>what changes from A to B</source>
   <translation>A에서 B로 바뀌는 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/model.py" />
   <source>Enter opens it in A, Shift+Enter in B; M aligns it with another clause.</source>
   <translation>Enter를 누르면 A에서, Shift+Enter를 누르면 B에서 열리며, M을 누르면 다른 조항과 대응시킵니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/row_list.py" />
   <source>Clauses of A and B side by side</source>
   <translation>A와 B의 조항 나란히 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/strip.py" />
   <source>Overview of the rows; click or drag to scroll</source>
   <translation>행 개요. 클릭하거나 끌어서 스크롤합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/strip.py" />
   <source>Looser hollow at the left, tighter filled at the right, unclear a dash</source>
   <translation>더 완화는 왼쪽의 빈 표시, 더 엄격은 오른쪽의 채운 표시, 불명확은 선</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>Same</source>
   <translation>동일</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>Silent</source>
   <translation>언급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>by hand</source>
   <translation>수동</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>No rule decides this: read both sides</source>
   <translation>이를 결정하는 규칙이 없습니다. 양쪽을 직접 읽으십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>No rule decides what this means: read it</source>
   <translation>그 의미를 결정하는 규칙이 없습니다. 직접 읽으십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>The same words on both sides</source>
   <translation>양쪽의 문구가 같음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>All</source>
   <translation>전체</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>No effect</source>
   <translation>영향 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>Only in A</source>
   <translation>A에만 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>Only in B</source>
   <translation>B에만 있음</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>{n} rows</source>
   <translation>
    <numerusform>행 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>{names} and {last}</source>
   <translation>{names} 및 {last}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>Net tighter</source>
   <translation>종합적으로 더 엄격</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>Net looser</source>
   <translation>종합적으로 더 완화</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>Evens out</source>
   <translation>서로 상쇄</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>Unclear</source>
   <translation>불명확</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>only in A</source>
   <translation>A에만 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>only in B</source>
   <translation>B에만 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>Rule {rule}: {reason}.</source>
   <translation>규칙 {rule}: {reason}.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/clauses/wording.py" />
   <source>aligned by hand</source>
   <translation>수동으로 대응됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/area.py" />
   <source>Side by side</source>
   <translation>나란히</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/area.py" />
   <source>Inline</source>
   <translation>인라인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/area.py" />
   <source>{how}: {a} and {b}</source>
   <translation>{how}: {a} 및 {b}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>Text order</source>
   <translation>본문순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>Clause by clause</source>
   <translation>조항별</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>Read as the same; press to compare them too</source>
   <translation>같은 것으로 읽고 있습니다. 누르면 이름도 비교합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>Press to read them as the same</source>
   <translation>누르면 같은 것으로 읽습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>Swap A and B</source>
   <translation>A와 B 바꾸기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>More</source>
   <translation>더 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>Export redline</source>
   <translation>변경 추적 문서 내보내기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>Export table</source>
   <translation>표 내보내기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>Previous row</source>
   <translation>이전 행</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>Next row</source>
   <translation>다음 행</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/bar.py" />
   <source>How the comparison is shown</source>
   <translation>비교 표시 방식</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>weight {level} of 4</source>
   <translation>중요도 4단계 중 {level}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>All kinds</source>
   <translation>모든 종류</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>Inserted</source>
   <translation>삽입됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>Deleted</source>
   <translation>삭제됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>Replaced</source>
   <translation>대체됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>Moved</source>
   <translation>이동됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>No change is of this kind and category.</source>
   <translation>이 종류와 범주에 해당하는 변경이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>Changes by legal weight</source>
   <translation>법적 중요도순 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>All categories</source>
   <translation>모든 범주</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>Kinds of change to list</source>
   <translation>표시할 변경 종류</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/change_list.py" />
   <source>Categories of changes to list</source>
   <translation>표시할 변경 범주</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/finding.py" />
   <source>{number} of {count} (A {in_a}, B {in_b})</source>
   <translation>{count}건 중 {number}건(A {in_a}, B {in_b})</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/compare/heads.py" />
   <source>{n} pages</source>
   <translation>
    <numerusform>{n}쪽</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/legend.py" />
   <source>inserted</source>
   <translation>삽입</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/legend.py" />
   <source>deleted</source>
   <translation>삭제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/legend.py" />
   <source>moved</source>
   <translation>이동</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/legend.py" />
   <source>absent</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/legend.py" />
   <source>Inserted words are underlined twice, deleted ones struck through</source>
   <translation>삽입된 단어는 이중 밑줄, 삭제된 단어는 취소선으로 표시됩니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/printing.py" />
   <source>{count}: {details} · HowOpen {version} · rules {rules}</source>
   <translation>{count}: {details} · HowOpen {version} · 규칙 {rules}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/printing.py" />
   <source>Print comparison</source>
   <translation>비교 인쇄</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/printing.py" />
   <source>Page {number} of {count}</source>
   <translation>{count}쪽 중 {number}쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/proxies.py" />
   <source>Rows of the comparison</source>
   <translation>비교의 행</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/spoken.py" />
   <source>row {number} of {total}, the same on both sides</source>
   <translation>행 {total}개 중 {number}번째, 양쪽 동일</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/spoken.py" />
   <source>changed row {number} of {total}</source>
   <translation>행 {total}개 중 {number}번째, 변경됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/spoken.py" />
   <source>inserted row {number} of {total}</source>
   <translation>행 {total}개 중 {number}번째, 삽입됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/spoken.py" />
   <source>deleted row {number} of {total}</source>
   <translation>행 {total}개 중 {number}번째, 삭제됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/spoken.py" />
   <source>moved row {number} of {total}</source>
   <translation>행 {total}개 중 {number}번째, 이동됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/spoken.py" />
   <source>{alike}, rows {first} to {last} of {total}</source>
   <translation>{alike}, 행 {total}개 중 {first}~{last}번째</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/spoken.py" />
   <source>deleted: {words}</source>
   <translation>삭제: {words}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/spoken.py" />
   <source>inserted: {words}</source>
   <translation>삽입: {words}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/strip.py" />
   <source>Overview of the changes; click or drag to scroll</source>
   <translation>변경 개요. 클릭하거나 끌어서 스크롤합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/strip.py" />
   <source>Deleted left, inserted right, changed across, moved striped</source>
   <translation>삭제는 왼쪽, 삽입은 오른쪽, 변경은 전체 폭, 이동은 줄무늬</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/text_page.py" />
   <source>Find in both documents</source>
   <translation>두 문서에서 찾기</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>… {n} paragraphs alike</source>
   <translation>
    <numerusform>… 동일한 단락 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Fold names: {names} and {n} more</source>
   <translation>
    <numerusform>이름 통합: {names} 외 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>“{a}” became “{b}”</source>
   <translation>“{a}”이(가) “{b}”(으)로 변경됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>{moved}: “{words}”</source>
   <translation>{moved}: “{words}”</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Inserted “{words}”</source>
   <translation>“{words}” 삽입됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Deleted “{words}”</source>
   <translation>“{words}” 삭제됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Section {citation}</source>
   <translation>{citation}절</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Preamble</source>
   <translation>전문(前文)</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>{moved}, with {n} edits</source>
   <translation>
    <numerusform>{moved}, 편집 {n}건 포함</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>{n} words deleted</source>
   <translation>
    <numerusform>단어 {n}개 삭제</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>{number} inserted</source>
   <translation>{number}개 삽입</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>{n} changes</source>
   <translation>
    <numerusform>변경 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>section {citation}</source>
   <translation>{citation}절</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Moved to {citation}</source>
   <translation>{citation}(으)로 이동됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Moved to another place</source>
   <translation>다른 위치로 이동됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Moved from {citation}</source>
   <translation>{citation}에서 이동됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Moved from another place</source>
   <translation>다른 위치에서 이동됨</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Names folded: {names} and {n} more</source>
   <translation>
    <numerusform>이름 통합됨: {names} 외 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>No changes</source>
   <translation>변경 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>No word differs; layout, quotation marks and list numbers do not count.</source>
   <translation>다른 단어가 없습니다. 레이아웃, 따옴표 및 목록 번호는 차이로 보지 않습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>{n} blocks moved</source>
   <translation>
    <numerusform>블록 {n}개 이동</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Names folded: {names}</source>
   <translation>이름 통합됨: {names}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>Fold names: {names}</source>
   <translation>이름 통합: {names}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/compare/wording.py" />
   <source>page {page}</source>
   <translation>{page}쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/comparing.py" />
   <source>The two clauses were not put together</source>
   <translation>두 조항을 대응시키지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Something went wrong in HowOpen</source>
   <translation>HowOpen에 문제가 발생했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>HowOpen made a mistake. Your files are untouched, and what you decided in a review file is kept. You can go on; if the window behaves oddly, quit and start again.</source>
   <translation>HowOpen에서 오류가 발생했습니다. 파일은 변경되지 않았으며, 검토 파일에서 내린 결정은 보존됩니다. 계속 사용할 수 있으나, 창이 이상하게 동작하면 종료한 후 다시 시작하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>This is all that the report holds. No words of your documents are in it, and nothing is sent anywhere.</source>
   <translation>보고서의 내용은 이것이 전부입니다. 문서의 문구는 포함되지 않으며, 어디로도 전송되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Report</source>
   <translation>보고서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Copy report</source>
   <translation>보고서 복사</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Go on</source>
   <translation>계속</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Copied</source>
   <translation>복사됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/crash_dialog.py" />
   <source>Report copied</source>
   <translation>보고서가 복사되었습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/session.py" />
   <source>Files of the last session are not where they were</source>
   <translation>지난 세션의 파일들이 원래 위치에 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/session.py" />
   <source>A file of the last session is not where it was</source>
   <translation>지난 세션의 파일이 원래 위치에 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/session.py" />
   <source>{files}. Open them from where they are now.</source>
   <translation>{files}. 현재 위치에서 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/session.py" />
   <source>{file}. Open it from where it is now.</source>
   <translation>{file}. 현재 위치에서 여십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>Settings</source>
   <translation>설정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>Kept on this computer alone.</source>
   <translation>이 컴퓨터에만 보관됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>Restore standard values</source>
   <translation>표준값 복원</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/settings_dialog.py" />
   <source>On</source>
   <translation>켜기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/top_bar.py" />
   <source>Search documents, clauses, commands</source>
   <translation>문서, 조항, 명령 검색</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/desktop/top_bar.py" />
   <source>{keys} opens it from anywhere.</source>
   <translation>어디에서나 {keys}(으)로 엽니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>HowOpen helps to read. Nothing that it shows is legal advice; the documents’ own words decide.</source>
   <translation>HowOpen은 읽기를 돕습니다. 표시되는 어떤 내용도 법률 자문이 아니며, 문서 자체의 문구가 결정합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>The library’s licence texts and their metadata come from ScanCode’s licence data, CC BY 4.0.</source>
   <translation>라이브러리의 라이선스 본문과 메타데이터는 ScanCode의 라이선스 데이터(CC BY 4.0)에서 가져온 것입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>Apache-2.0 or GPL-2.0-or-later</source>
   <translation>Apache-2.0 또는 GPL-2.0-or-later</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>pypdfium2, with PDFium</source>
   <translation>pypdfium2(PDFium 포함)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>not installed</source>
   <translation>설치되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>How open is this AI licence really, and may we use it?</source>
   <translation>이 AI 라이선스는 실제로 얼마나 개방적이며, 우리가 사용해도 됩니까?</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>Made with</source>
   <translation>사용된 구성 요소</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/about.py" />
   <source>Rules</source>
   <translation>규칙</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>Find a document</source>
   <translation>문서 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>{head}: find a document</source>
   <translation>{head}: 문서 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>Compare two licences</source>
   <translation>두 라이선스 비교</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>A is what you know, B what is new</source>
   <translation>A는 이미 아는 문서, B는 새 문서입니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>Choose two different documents.</source>
   <translation>서로 다른 두 문서를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/choose_documents.py" />
   <source>Choose one on each side.</source>
   <translation>양쪽에서 하나씩 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Export</source>
   <translation>내보내기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Copy to clipboard</source>
   <translation>클립보드에 복사</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Copies the summary as Markdown</source>
   <translation>요약을 Markdown으로 복사합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Making {name} …</source>
   <translation>{name} 만드는 중 …</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>Copied as Markdown.</source>
   <translation>Markdown으로 복사했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>{name} is there already and will be replaced.</source>
   <translation>{name}이(가) 이미 있으므로 덮어씁니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_dialog.py" />
   <source>The same input gives the same file.</source>
   <translation>같은 입력은 같은 파일을 만듭니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>In text order</source>
   <translation>본문순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Notes of the reviewer</source>
   <translation>검토자의 메모</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Author of the tracked changes</source>
   <translation>변경 추적의 작성자</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Order of clauses</source>
   <translation>조항 순서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Include</source>
   <translation>포함</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_options.py" />
   <source>Order</source>
   <translation>순서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>Format</source>
   <translation>형식</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>Change…</source>
   <translation>변경…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>in {folder}</source>
   <translation>위치: {folder}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_panes.py" />
   <source>Save as</source>
   <translation>다른 이름으로 저장</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Choose at least one document.</source>
   <translation>문서를 하나 이상 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Choose one document that was opened from a PDF.</source>
   <translation>PDF에서 연 문서를 하나 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Each clause with its words, page and section, the facts, and how open it is</source>
   <translation>각 조항의 문구, 쪽 및 절과 사실, 개방도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Every change with its words, categories and direction</source>
   <translation>모든 변경의 문구, 범주 및 방향</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>The rows and documents as they are shown, each answer with its clauses</source>
   <translation>표시된 그대로의 행과 문서, 각 답변과 그 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/export_subject.py" />
   <source>Each version with what appeared, went and changed, in its exact words</source>
   <translation>각 버전에서 새로 나타나거나 사라지거나 변경된 내용(원문 그대로)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Pasted text</source>
   <translation>붙여넣은 텍스트</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Paste text</source>
   <translation>텍스트 붙여넣기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>The text stays on this computer</source>
   <translation>텍스트는 이 컴퓨터에만 남습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Name of the text</source>
   <translation>텍스트 이름</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>The text</source>
   <translation>텍스트 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Paste the licence or terms here</source>
   <translation>라이선스 또는 이용약관을 여기에 붙여넣으십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Text</source>
   <translation>텍스트</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>단어 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/paste_dialog.py" />
   <source>Nothing to read yet</source>
   <translation>아직 읽을 내용 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview.py" />
   <source>Preview of the file</source>
   <translation>파일 미리 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Engine</source>
   <translation>엔진</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Source</source>
   <translation>출처</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Hash</source>
   <translation>해시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Read by</source>
   <translation>판독 방식</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Credit</source>
   <translation>출처 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Warnings</source>
   <translation>경고</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Uncertain</source>
   <translation>불확실</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Reviewed</source>
   <translation>검토 여부</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>{first}, and {number} more</source>
   <translation>{first} 외 {number}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>HowOpen {version}, rules {rules}</source>
   <translation>HowOpen {version}, 규칙 {rules}</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>{unsure} of {n} clauses</source>
   <translation>
    <numerusform>조항 {n}개 중 {unsure}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>A finding is a reading aid; the document’s own words decide.</source>
   <translation>발견 사항은 읽기를 돕는 자료이며, 문서 자체의 문구가 결정합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>What the file will state</source>
   <translation>파일에 기재될 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Preview</source>
   <translation>미리 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>none needed</source>
   <translation>필요 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>OCR in part: {names}</source>
   <translation>일부 OCR: {names}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>text, no OCR</source>
   <translation>텍스트, OCR 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>no</source>
   <translation>아니요</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/preview_pane.py" />
   <source>Not legal advice.</source>
   <translation>법률 자문이 아닙니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/print_controls.py" />
   <source>Pages and zoom</source>
   <translation>쪽과 확대/축소</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/print_controls.py" />
   <source>Pages as they are printed</source>
   <translation>인쇄될 쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/print_controls.py" />
   <source>Zoom</source>
   <translation>확대/축소</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/print_controls.py" />
   <source>More buttons</source>
   <translation>단추 더 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/dialogs/print_controls.py" />
   <source>Page</source>
   <translation>쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/finding.py" />
   <source>The setting was not kept</source>
   <translation>설정을 저장하지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/first_pages.py" />
   <source>These are the first pages. The rest is being read, and nothing is found in them yet.</source>
   <translation>처음 몇 쪽만 표시되어 있습니다. 나머지는 읽는 중이며, 이 쪽들에서는 아직 아무것도 찾지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Anyone may use, change and pass it on, for any purpose.</source>
   <translation>누구나 어떤 목적으로든 사용하고 변경하고 배포할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>As free as open source, but for a list of uses that are forbidden.</source>
   <translation>금지 용도 목록을 제외하면 오픈 소스만큼 자유롭습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Free for most, with conditions on who may use it, how large they are, or for what.</source>
   <translation>대부분의 이용자에게 자유롭지만, 이용할 수 있는 자, 그 규모 또는 용도에 조건이 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>May be used and shared, but not to earn money.</source>
   <translation>이용하고 공유할 수 있으나 영리 목적으로는 할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>May be used for research alone.</source>
   <translation>연구 목적으로만 이용할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Nothing is handed over: the model is used at its provider, under terms.</source>
   <translation>모델을 넘겨받지 않으며, 제공자의 서비스에서 이용약관에 따라 이용합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Rules of use that another licence or other terms refer to; it grants nothing itself.</source>
   <translation>다른 라이선스나 이용약관이 참조하는 사용 규칙이며, 그 자체로는 아무 권리도 부여하지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>The text cannot decide how open it is.</source>
   <translation>본문만으로는 개방도를 판단할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Licences and terms that HowOpen knows, and those that you added. Two chosen rows can be compared.</source>
   <translation>HowOpen이 아는 라이선스와 이용약관, 그리고 직접 추가한 것입니다. 두 행을 선택하면 비교할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Enter opens a row. Ctrl+O opens a file, and one can be dropped anywhere in the window.</source>
   <translation>Enter는 행을 엽니다. Ctrl+O는 파일을 열며, 파일을 창 아무 곳에나 끌어다 놓아도 됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>The text of one document, with each clause that was found marked in its margin and listed beside it.</source>
   <translation>한 문서의 본문입니다. 발견된 조항마다 여백에 표시되고 옆 목록에 나열됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>J and K go through the clauses. Ctrl+F finds words. F1 explains the selected clause.</source>
   <translation>J와 K는 조항 사이를 이동합니다. Ctrl+F는 단어를 찾습니다. F1은 선택한 조항을 설명합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Two documents side by side, word by word or clause by clause, and what each change means for the reader.</source>
   <translation>두 문서를 단어별 또는 조항별로 나란히 보여 주고, 각 변경이 이용자에게 무엇을 뜻하는지 알려 줍니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>F8 goes to the next change, Shift+F8 to the one before. Ctrl+F finds words. F1 explains a change.</source>
   <translation>F8은 다음 변경으로, Shift+F8은 이전 변경으로 이동합니다. Ctrl+F는 단어를 찾습니다. F1은 변경을 설명합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Where each document stands on the ladder from open source to terms of a service, and why.</source>
   <translation>오픈 소스에서 서비스 이용약관까지의 단계에서 각 문서가 어디에 있는지와 그 이유입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>The arrow keys go through the criteria. Enter opens the clause that decides. F1 explains the criterion.</source>
   <translation>화살표 키는 판정 기준 사이를 이동합니다. Enter는 결정적 조항을 엽니다. F1은 판정 기준을 설명합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Every open document is a column, every fact a row. A cell gives the answer and the place where it stands.</source>
   <translation>열린 문서마다 한 열, 사실마다 한 행입니다. 칸은 답과 그 근거의 위치를 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>The arrow keys go through the cells. Enter opens the clause. F1 explains the fact.</source>
   <translation>화살표 키는 칸 사이를 이동합니다. Enter는 조항을 엽니다. F1은 사실을 설명합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>You say what is planned, and each document answers with yes, no, yes if, or ask, and with its duties.</source>
   <translation>계획을 입력하면 각 문서가 예, 아니요, 조건부 예, 문의 필요 중 하나로 답하고 의무를 함께 보여 줍니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>The arrow keys go through the answers. Enter opens the clause behind one.</source>
   <translation>화살표 키는 답 사이를 이동합니다. Enter는 답의 근거 조항을 엽니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>The versions of one document over time, and what became tighter or looser with each.</source>
   <translation>시간에 따른 한 문서의 버전들과, 버전마다 더 엄격해지거나 더 완화된 내용입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>The arrow keys go through the versions and their changes.</source>
   <translation>화살표 키는 버전과 그 변경 사이를 이동합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Every finding waits to be confirmed, corrected or rejected. The trail keeps who decided what, and when.</source>
   <translation>모든 발견 사항은 확인, 수정 또는 기각을 기다립니다. 감사 기록에는 누가 언제 무엇을 결정했는지 남습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>C confirms, E corrects, X rejects, N writes a note. J and K go through the findings.</source>
   <translation>C는 확인, E는 수정, X는 기각, N은 메모 작성입니다. J와 K는 발견 사항 사이를 이동합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/help_words.py" />
   <source>Uncertain: look before relying on it.</source>
   <translation>불확실: 근거로 삼기 전에 확인하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/bar.py" />
   <source>Add documents…</source>
   <translation>문서 추가…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/bar.py" />
   <source>Licences</source>
   <translation>라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/bar.py" />
   <source>Together</source>
   <translation>종합</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/bar.py" />
   <source>Release</source>
   <translation>공개물</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/bar.py" />
   <source>What to show</source>
   <translation>표시할 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/bar.py" />
   <source>Selected document</source>
   <translation>선택한 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/bar.py" />
   <source>Document to look at beside it</source>
   <translation>나란히 볼 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/bar.py" />
   <source>Selected</source>
   <translation>선택</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/bar.py" />
   <source>against</source>
   <translation>비교 대상</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>No ban in the text</source>
   <translation>본문상 금지 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Limited</source>
   <translation>제한적</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Barred</source>
   <translation>금지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Training free</source>
   <translation>학습 자유</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>On conditions</source>
   <translation>조건부</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Training barred</source>
   <translation>학습 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>yours</source>
   <translation>이용자 소유</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>the licensor's</source>
   <translation>라이선스 제공자 소유</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>not claimed</source>
   <translation>권리 주장 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>owner unsaid</source>
   <translation>소유자 언급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Ends on breach</source>
   <translation>위반 시 종료</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Ends at will</source>
   <translation>임의 종료 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>No end named</source>
   <translation>종료 언급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Any purpose</source>
   <translation>모든 목적</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>{purpose}, uses barred</source>
   <translation>{purpose}, 일부 용도 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Patent grant</source>
   <translation>특허 부여</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>No patent grant</source>
   <translation>특허 부여 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>{grant}, a suit ends it</source>
   <translation>{grant}, 소송 시 종료</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>A threshold, places left out</source>
   <translation>기준치 및 제외 지역 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>A threshold</source>
   <translation>기준치 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>Places left out</source>
   <translation>제외 지역 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>No one left out</source>
   <translation>제외 대상 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/captions.py" />
   <source>{ending}, terms may change</source>
   <translation>{ending}, 일방적 변경 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Class</source>
   <translation>등급</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Criterion</source>
   <translation>판정 기준</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Verdict</source>
   <translation>판정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Deciding words</source>
   <translation>결정적 문구</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Clause</source>
   <translation>조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Openness class</source>
   <translation>개방 등급</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_model.py" />
   <source>Follows rules, not the index</source>
   <translation>지수가 아니라 규칙에 따릅니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>Data, code and parameters are not in a licence, so the only verdicts are “fails” and “not excluded by this licence”.</source>
   <translation>데이터, 코드 및 매개변수는 라이선스에 들어 있지 않으므로, 판정은 “불충족”과 “이 라이선스로 배제되지 않음”뿐입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>The class follows rules over the facts. No weight changes it.</source>
   <translation>등급은 사실에 대한 규칙에 따릅니다. 어떤 가중치로도 바뀌지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>{place}, p. {page} ({id})</source>
   <translation>{place}, {page}쪽({id})</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>Criteria</source>
   <translation>판정 기준</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>No clause decides it.</source>
   <translation>이를 결정하는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/criteria_pane.py" />
   <source>Show clause {id}, {name}, {section}</source>
   <translation>조항 {id}, {name}, {section} 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Open Source Definition</source>
   <translation>오픈 소스 정의</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Open Source AI Definition</source>
   <translation>오픈 소스 AI 정의</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Permissions, conditions, limitations (choosealicense)</source>
   <translation>허용, 조건, 제한(choosealicense)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Model Openness Framework: acceptable licence</source>
   <translation>Model Openness Framework: 허용 가능한 라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Independence of the licensor</source>
   <translation>라이선스 제공자로부터의 독립성</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>{count} meets</source>
   <translation>충족 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>{count} fails</source>
   <translation>불충족 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>{count} arguable</source>
   <translation>해석 여지 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>{count} undecided</source>
   <translation>미정 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Applies</source>
   <translation>해당</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Does not apply</source>
   <translation>해당 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/families.py" />
   <source>Not excluded</source>
   <translation>배제되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/mark_label.py" />
   <source>{document}, selected</source>
   <translation>{document}, 선택됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/mark_label.py" />
   <source>{document}, looked at beside it</source>
   <translation>{document}, 나란히 보는 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>{spdx}: approved by OSI, free by FSF (list of {date}).</source>
   <translation>{spdx}: OSI 승인, FSF 기준 자유 라이선스({date} 목록).</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>{spdx}: approved by OSI, not free by FSF (list of {date}).</source>
   <translation>{spdx}: OSI 승인, FSF 기준 자유 라이선스 아님({date} 목록).</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>{spdx}: not approved by OSI, free by FSF (list of {date}).</source>
   <translation>{spdx}: OSI 미승인, FSF 기준 자유 라이선스({date} 목록).</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>{spdx}: not approved by OSI, not free by FSF (list of {date}).</source>
   <translation>{spdx}: OSI 미승인, FSF 기준 자유 라이선스 아님({date} 목록).</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>OSI and FSF: {spdx} is listed, but this text is not it (list of {date}).</source>
   <translation>OSI 및 FSF: {spdx}은(는) 목록에 있으나 이 본문은 그 라이선스가 아닙니다({date} 목록).</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/notes.py" />
   <source>OSI and FSF: the text is not on their lists (list of {date}).</source>
   <translation>OSI 및 FSF: 이 본문은 두 기관의 목록에 없습니다({date} 목록).</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/plot.py" />
   <source>Openness ladder: six rungs by index from 0 to 100</source>
   <translation>개방도 사다리: 지수 0에서 100까지의 여섯 단계</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/plot.py" />
   <source>openness index</source>
   <translation>개방 지수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/plot.py" />
   <source>No index</source>
   <translation>지수 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>The class follows rules over the clauses; the index follows these weights. Neither changes the other.</source>
   <translation>등급은 조항에 대한 규칙에 따르고, 지수는 이 가중치에 따릅니다. 어느 쪽도 다른 쪽을 바꾸지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Shown as {index}.</source>
   <translation>{index}(으)로 표시됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>The standard weights give {index}, which every other view and export shows.</source>
   <translation>표준 가중치로는 {index}이며, 다른 모든 화면과 내보내기에는 이 값이 표시됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Equal weights would give {indexes}.</source>
   <translation>균등 가중치로는 {indexes}입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Reset</source>
   <translation>초기화</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Restore the standard weights</source>
   <translation>표준 가중치 복원</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Weights add up to {total}</source>
   <translation>가중치 합계 {total}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Index: {index}</source>
   <translation>지수: {index}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Points</source>
   <translation>환산 점수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Filled boxes</source>
   <translation>채워진 칸</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Diamond</source>
   <translation>마름모</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>No index: the text gives nothing that could be rated, so no mark is placed.</source>
   <translation>지수 없음: 본문에 평가할 수 있는 내용이 없으므로 표식을 두지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>No index: all weights are 0.</source>
   <translation>지수 없음: 모든 가중치가 0입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Weights</source>
   <translation>가중치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Standard weights</source>
   <translation>표준 가중치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Equal weights</source>
   <translation>균등 가중치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Own weights</source>
   <translation>사용자 지정 가중치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Not rated</source>
   <translation>평가되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>sum of score × weight, in quarters</source>
   <translation>점수(1/4 단위) × 가중치의 합</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>sum of score × weight, in quarters, scaled to 100</source>
   <translation>점수(1/4 단위) × 가중치의 합, 100점 기준 환산</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Profile and weights</source>
   <translation>프로필 및 가중치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Dimension</source>
   <translation>평가 차원</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Score in quarters</source>
   <translation>점수(1/4 단위)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Weight</source>
   <translation>가중치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/profile_pane.py" />
   <source>Index</source>
   <translation>지수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/quarters.py" />
   <source>{filled} of {whole} quarters</source>
   <translation>{whole}칸 중 {filled}칸</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/quarters.py" />
   <source>not rated</source>
   <translation>평가되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/quarters.py" />
   <source>{name}: {score}, the other {beside}</source>
   <translation>{name}: {score}, 다른 문서 {beside}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>Any person, any use</source>
   <translation>누구나, 모든 용도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>Open to all, uses barred</source>
   <translation>누구나, 일부 용도 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>Caps or business limits</source>
   <translation>상한 또는 사업상 제한</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>No commercial use</source>
   <translation>상업적 이용 금지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>Research purposes only</source>
   <translation>연구 목적 전용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>No weights licensed</source>
   <translation>모델 가중치 라이선스 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>no index</source>
   <translation>지수 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/rated.py" />
   <source>index {index}</source>
   <translation>지수 {index}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Model card (*.md *.markdown);;All files (*)</source>
   <translation>모델 카드 (*.md *.markdown);;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Reviewer’s facts (*.toml *.json);;All files (*)</source>
   <translation>검토자의 조사 사실 (*.toml *.json);;모든 파일 (*)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Markdown, for people (*.md);;JSON, for programs (*.json)</source>
   <translation>사람이 읽는 Markdown (*.md);;프로그램용 JSON (*.json)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Open model card</source>
   <translation>모델 카드 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Export release</source>
   <translation>공개물 내보내기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Open your facts</source>
   <translation>조사 사실 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>{name} completes a model card, its README.md.</source>
   <translation>{name}은(는) 모델 카드인 README.md를 보완합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_files.py" />
   <source>Open the model card first</source>
   <translation>먼저 모델 카드를 여십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>Component</source>
   <translation>구성 요소</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>Status</source>
   <translation>상태</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>Licence</source>
   <translation>라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>For the class</source>
   <translation>등급 반영</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_model.py" />
   <source>Optional</source>
   <translation>선택</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Open the README.md of a model, or drop it here: you see which of 17 components are out, under which licence, and the class that the release can reach. A file of your own facts completes what a card leaves out.</source>
   <translation>모델의 README.md를 열거나 여기에 놓으십시오. 17개 구성 요소 중 무엇이 어떤 라이선스로 공개되었는지, 그리고 이 공개물이 도달할 수 있는 등급을 볼 수 있습니다. 모델 카드에 빠진 내용은 직접 조사한 사실의 파일로 보완합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Open model card…</source>
   <translation>모델 카드 열기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Add your facts…</source>
   <translation>조사 사실 추가…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Leave out your facts</source>
   <translation>조사 사실 제외</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>A TOML or JSON file with what you found out, each with its source</source>
   <translation>직접 확인한 내용을 각각의 출처와 함께 담은 TOML 또는 JSON 파일</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Reading {name}…</source>
   <translation>{name} 읽는 중…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>No model card is open</source>
   <translation>열린 모델 카드 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>{name} with {facts}</source>
   <translation>{name}과(와) {facts}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>{name} alone</source>
   <translation>{name} 단독</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>Source: {source}</source>
   <translation>출처: {source}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_pane.py" />
   <source>No source</source>
   <translation>출처 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>The card names no base model.</source>
   <translation>모델 카드에 기반 모델이 기재되어 있지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Nothing was found. A card seldom says it: add it to your facts.</source>
   <translation>발견된 것이 없습니다. 모델 카드에는 거의 기재되지 않으므로 조사 사실에 추가하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Class, base models and provider</source>
   <translation>등급, 기반 모델 및 제공업체</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Made from</source>
   <translation>기반 모델</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Only the provider can supply</source>
   <translation>제공업체만 공급할 수 있는 것</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>Judged by</source>
   <translation>적용 프레임워크</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_summary.py" />
   <source>{name} {version} of {date}</source>
   <translation>{name} {version}({date})</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_view.py" />
   <source>Components of the release</source>
   <translation>공개물의 구성 요소</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Counts</source>
   <translation>인정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Ruled out</source>
   <translation>배제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Undecided</source>
   <translation>미정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Reached</source>
   <translation>도달</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Can reach {name}</source>
   <translation>{name} 도달 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Reached so far: {name}. Nothing known rules this one out.</source>
   <translation>현재까지 도달: {name}. 알려진 사실 중 이 등급을 배제하는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>No class can be reached</source>
   <translation>도달할 수 있는 등급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Reaches {name}</source>
   <translation>{name} 도달</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>What is known rules out even the lowest class.</source>
   <translation>알려진 사실에 따르면 최하위 등급도 배제됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Everything that it needs is out under a licence that the framework takes.</source>
   <translation>필요한 모든 것이 프레임워크가 받아들이는 라이선스로 공개되어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>No class is reached so far. Nothing known rules this one out.</source>
   <translation>현재까지 도달한 등급이 없습니다. 알려진 사실 중 이 등급을 배제하는 것은 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Licence: {licence}</source>
   <translation>라이선스: {licence}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Licence not stated; it goes with this model</source>
   <translation>라이선스 기재 없음(기반 모델의 라이선스가 이 모델에도 따라옴)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>{out} of {count} components found released</source>
   <translation>구성 요소 {count}개 중 {out}개 공개 확인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Ruled out by: {components}.</source>
   <translation>배제 사유: {components}.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/release_words.py" />
   <source>Not found or decided so far: {components}.</source>
   <translation>현재까지 발견되지 않았거나 미정: {components}.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>{n} documents together</source>
   <translation>
    <numerusform>문서 {n}건 종합</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>{count} missing</source>
   <translation>누락 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>{count} may change</source>
   <translation>변경 가능 {count}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>Open documents</source>
   <translation>열린 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_pane.py" />
   <source>No set of documents</source>
   <translation>문서 묶음 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Tick two or more documents that belong together: a licence, its use policy, its notice, its model card.</source>
   <translation>함께 적용되는 문서를 두 건 이상 선택하십시오. 예: 라이선스와 그 사용 정책, 고지, 모델 카드.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>{title} ({role}), alone: {openness}</source>
   <translation>{title}({role}), 단독: {openness}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Show {place} in {title}</source>
   <translation>{title}에서 {place} 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>The documents as one set</source>
   <translation>한 묶음으로 본 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Together: {openness}</source>
   <translation>종합: {openness}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Taken in by reference</source>
   <translation>참조로 편입된 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Contradictions</source>
   <translation>상충</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Missing</source>
   <translation>누락</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Here: {here}</source>
   <translation>있음: {here}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Judge documents together</source>
   <translation>문서 함께 판정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Nothing was found.</source>
   <translation>발견된 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>None were found.</source>
   <translation>발견되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>May change: “{changing}”</source>
   <translation>변경 가능: “{changing}”</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/together_sheet.py" />
   <source>Contradiction</source>
   <translation>상충</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/weight_row.py" />
   <source>Points for {name}: {points}</source>
   <translation>{name} 환산 점수: {points}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/weight_row.py" />
   <source>Weight of {name}, 0 to {most}</source>
   <translation>{name} 가중치, 0~{most}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/how_open/weight_row.py" />
   <source>Weight of {name}: 0 to {most}</source>
   <translation>{name} 가중치: 0~{most}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/known_text.py" />
   <source>Added: {added}</source>
   <translation>추가됨: {added}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/known_text.py" />
   <source>Left out: {missing}</source>
   <translation>누락됨: {missing}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/known_text.py" />
   <source>{licence}, exact</source>
   <translation>{licence}, 정확히 일치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/known_text.py" />
   <source>{licence}, the same but for names and dates</source>
   <translation>{licence}, 이름과 날짜 외에는 동일</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/known_text.py" />
   <source>Not {licence}: close to it, with other words</source>
   <translation>{licence} 아님: 유사하나 문구가 다름</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/add_button.py" />
   <source>Add</source>
   <translation>추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/add_button.py" />
   <source>Adds texts of your own; documents are identified against them at once</source>
   <translation>자체 문서를 추가합니다. 문서 식별에 즉시 사용됩니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/add_button.py" />
   <source>Files…</source>
   <translation>파일…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/add_button.py" />
   <source>Folder or git repository…</source>
   <translation>폴더 또는 Git 저장소…</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/entry_delegate.py" />
   <source>{n} places</source>
   <translation>
    <numerusform>{n}곳</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Open text</source>
   <translation>본문 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Rename…</source>
   <translation>이름 바꾸기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Remove</source>
   <translation>제거</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Compare with the version before</source>
   <translation>이전 버전과 비교</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Tags</source>
   <translation>태그</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Versions, newest first</source>
   <translation>버전(최신순)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>New name</source>
   <translation>새 이름</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>{n} entries</source>
   <translation>
    <numerusform>항목 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>Open all {n}</source>
   <translation>
    <numerusform>{n}개 모두 열기</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_pane.py" />
   <source>A timeline needs two versions with a date and a text</source>
   <translation>연혁에는 날짜와 본문이 있는 버전이 2개 필요합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/entry_table.py" />
   <source>Licence library</source>
   <translation>라이선스 라이브러리</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Terms</source>
   <translation>이용약관</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Use policy</source>
   <translation>사용 정책</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>{word}, index {index}</source>
   <translation>{word}, 지수 {index}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Your own entry</source>
   <translation>자체 항목</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Models: {models}</source>
   <translation>모델: {models}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>SPDX: {spdx}</source>
   <translation>SPDX: {spdx}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Category: {category}</source>
   <translation>범주: {category}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Approved by OSI</source>
   <translation>OSI 승인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/facts.py" />
   <source>Its text is not in the library.</source>
   <translation>본문이 라이브러리에 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Clear filters</source>
   <translation>필터 지우기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Any category</source>
   <translation>모든 범주</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Any tag</source>
   <translation>모든 태그</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Category</source>
   <translation>범주</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Where it is listed</source>
   <translation>등재 목록</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>Tag</source>
   <translation>태그</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filter_bar.py" />
   <source>{shelf} {number}</source>
   <translation>{shelf} {number}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>AI licences</source>
   <translation>AI 라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>OSI-approved</source>
   <translation>OSI 승인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>Mine</source>
   <translation>내 항목</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>Listed or not</source>
   <translation>등재 여부 무관</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>On the SPDX list</source>
   <translation>SPDX 목록에 등재</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/filters.py" />
   <source>On neither list</source>
   <translation>두 목록 모두 미등재</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Nothing on this shelf yet.</source>
   <translation>이 서가에는 아직 항목이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Fewer or shorter words find more; the last one may be the beginning of a word.</source>
   <translation>단어를 줄이거나 짧게 하면 더 많이 찾을 수 있습니다. 마지막 단어는 앞부분만 입력해도 됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Nothing here passes these filters.</source>
   <translation>이 필터에 맞는 항목이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Nothing of your own yet. “Add” takes in files, folders and what is open.</source>
   <translation>아직 자체 항목이 없습니다. “추가”로 파일, 폴더 및 열린 문서를 가져올 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Nothing found: nothing here holds “{words}”.</source>
   <translation>찾지 못했습니다. 여기에는 “{words}”이(가) 들어 있는 항목이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Show the {n} found in the whole library</source>
   <translation>
    <numerusform>전체 라이브러리에서 찾은 {n}개 보기</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/nothing.py" />
   <source>Show the whole library</source>
   <translation>전체 라이브러리 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>What happened</source>
   <translation>변동 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Details</source>
   <translation>세부 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Back to the library</source>
   <translation>라이브러리로 돌아가기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>What the update changed</source>
   <translation>업데이트로 변경된 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>{added:,} added, {rewritten:,} with a changed text, {moved:,} in another category, {removed:,} removed</source>
   <translation>추가 {added:,}건, 본문 변경 {rewritten:,}건, 범주 변경 {moved:,}건, 제거 {removed:,}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Nothing has changed since the last time</source>
   <translation>지난번 이후 변경된 내용이 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Added</source>
   <translation>추가됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Text changed</source>
   <translation>본문 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Category changed</source>
   <translation>범주 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>{old}, now {new}</source>
   <translation>이전 {old}, 현재 {new}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/report_page.py" />
   <source>Removed</source>
   <translation>제거됨</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Remove {n} entries</source>
   <translation>
    <numerusform>항목 {n}개 제거</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Add the tag “{tag}”</source>
   <translation>태그 “{tag}” 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Take off the tag “{tag}”</source>
   <translation>태그 “{tag}” 떼기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Rename “{name}”</source>
   <translation>“{name}” 이름 바꾸기</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Add {n} entries</source>
   <translation>
    <numerusform>항목 {n}개 추가</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>Removed from the library: {names}</source>
   <translation>라이브러리에서 제거됨: {names}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/shelves.py" />
   <source>The library was not changed</source>
   <translation>라이브러리를 변경하지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/tag_editor.py" />
   <source>Add a tag</source>
   <translation>태그 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/versions.py" />
   <source>Its text is not in the library</source>
   <translation>본문이 라이브러리에 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/versions.py" />
   <source>The first version here</source>
   <translation>여기에 있는 첫 버전</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/versions.py" />
   <source>Nothing was counted</source>
   <translation>집계된 내용 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/versions.py" />
   <source>Counting what changed …</source>
   <translation>변경 내용 집계 중 …</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>CLA</source>
   <translation>CLA</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Copyleft</source>
   <translation>카피레프트</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Copyleft Limited</source>
   <translation>제한적 카피레프트</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Free Restricted</source>
   <translation>무료·제한부</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Own text</source>
   <translation>자체 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Patent License</source>
   <translation>특허 라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Permissive</source>
   <translation>허용적</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Proprietary Free</source>
   <translation>독점·무료</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Public Domain</source>
   <translation>퍼블릭 도메인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Source-available</source>
   <translation>소스 공개형</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Unstated License</source>
   <translation>명시되지 않은 라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{deleted}, {inserted}</source>
   <translation>{deleted}, {inserted}</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>The library now holds {n} texts</source>
   <translation>
    <numerusform>현재 라이브러리의 본문 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} entries for AI</source>
   <translation>
    <numerusform>AI 관련 항목 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{texts} and {ai}, from {release}. {own}</source>
   <translation>{texts}, {ai}(출처: {release}). {own}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>No word differs</source>
   <translation>달라진 단어 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{before}, now {after}</source>
   <translation>이전 {before}, 현재 {after}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Openness index {before}, now {after}</source>
   <translation>개방 지수 이전 {before}, 현재 {after}</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Your {n} own entries and all tags are as they were.</source>
   <translation>
    <numerusform>자체 항목 {n}개와 모든 태그는 그대로입니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>All tags are as they were.</source>
   <translation>모든 태그는 그대로입니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} inserted</source>
   <translation>
    <numerusform>{n}개 삽입</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library/wording.py" />
   <source>Added to the library: {names}</source>
   <translation>라이브러리에 추가됨: {names}</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} more</source>
   <translation>
    <numerusform>외 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} have newer texts</source>
   <translation>
    <numerusform>본문이 갱신된 항목 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} were there already</source>
   <translation>
    <numerusform>이미 있는 항목 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/library/wording.py" />
   <source>{n} could not be read</source>
   <translation>
    <numerusform>읽지 못한 항목 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Licence texts: ScanCode, CC BY 4.0</source>
   <translation>라이선스 본문: ScanCode, CC BY 4.0</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The library knows this one, but has no text of it.</source>
   <translation>라이브러리에 등록되어 있으나 본문이 없는 항목입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>This uses the network: pip fetches ScanCode’s licence data (about 126 MB) from the package index that it is set up with. The library that you have stays until the new one is whole, and you can cancel. Your own entries and tags stay. Then a list says what changed.</source>
   <translation>네트워크를 사용합니다. pip가 설정된 패키지 인덱스에서 ScanCode의 라이선스 데이터(약 126 MB)를 가져옵니다. 현재 라이브러리는 새 라이브러리가 완성될 때까지 유지되며, 도중에 취소할 수 있습니다. 자체 항목과 태그는 그대로 남습니다. 완료되면 변경된 내용이 목록으로 표시됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Update the library from {release}?</source>
   <translation>라이브러리를 업데이트하시겠습니까? (현재 {release})</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Update the library?</source>
   <translation>라이브러리를 업데이트하시겠습니까?</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The licence library is up to date</source>
   <translation>라이선스 라이브러리가 최신 상태입니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The library was not fetched</source>
   <translation>라이브러리를 가져오지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The licence library could not be opened</source>
   <translation>라이선스 라이브러리를 열 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>The library could not be searched</source>
   <translation>라이브러리를 검색할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Update to the newest release</source>
   <translation>최신 릴리스로 업데이트</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Fetch the tested release</source>
   <translation>검증된 릴리스 가져오기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/library_control.py" />
   <source>Not now</source>
   <translation>지금 안 함</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>no clause</source>
   <translation>조항 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>free</source>
   <translation>자유</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>on conditions</source>
   <translation>조건부</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>barred or one-sided</source>
   <translation>금지 또는 일방적</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>stated, no limit</source>
   <translation>명시됨, 제한 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>no clause, so no limit</source>
   <translation>조항 없음, 따라서 제한 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>silent, so not settled</source>
   <translation>언급 없음, 따라서 확정되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>the text cannot decide</source>
   <translation>본문만으로 판단 불가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Use</source>
   <translation>이용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Outputs</source>
   <translation>산출물</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Distribution</source>
   <translation>배포</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Control</source>
   <translation>통제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Legal</source>
   <translation>법률</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Four freedoms</source>
   <translation>네 가지 자유</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Permissions and conditions</source>
   <translation>허용 및 조건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Model Openness Framework</source>
   <translation>모델 개방성 프레임워크</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>Independence</source>
   <translation>독립성</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>OSD</source>
   <translation>OSD</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>OSAID</source>
   <translation>OSAID</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>MOF</source>
   <translation>MOF</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>independence</source>
   <translation>독립성</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>section {number}</source>
   <translation>{number}절</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/answers.py" />
   <source>paragraph {number}</source>
   <translation>{number}문단</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Order of opening</source>
   <translation>연 순서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Openness</source>
   <translation>개방도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Own order</source>
   <translation>사용자 지정 순서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Facts</source>
   <translation>사실</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Facts and criteria</source>
   <translation>사실 및 판정 기준</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Add documents</source>
   <translation>문서 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Documents sorted by</source>
   <translation>문서 정렬 기준</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>It takes two documents to differ.</source>
   <translation>차이를 보려면 문서가 두 건 필요합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Hides what all documents share</source>
   <translation>모든 문서에 공통된 내용 숨김</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Rows</source>
   <translation>행</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/bar.py" />
   <source>Sorted by</source>
   <translation>정렬 기준</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Select a cell to see its clause, and what the other documents say.</source>
   <translation>셀을 선택하면 해당 조항과 다른 문서의 내용이 표시됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Contradicts itself ({place}): {reason}</source>
   <translation>문서 내 상충({place}): {reason}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Contradicts itself ({first} and {second}): {reason}</source>
   <translation>문서 내 상충({first} 및 {second}): {reason}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Mind</source>
   <translation>유의 사항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Open clause</source>
   <translation>조항 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Copy with citation</source>
   <translation>인용 정보와 함께 복사</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Sure {share} %</source>
   <translation>확신도 {share} %</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>The selected cell</source>
   <translation>선택한 셀</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>No clause is behind this answer.</source>
   <translation>이 답의 근거가 되는 조항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Also</source>
   <translation>그 밖의 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Open the clause in {place}</source>
   <translation>{place}의 조항 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>Silent on this. {silence}.</source>
   <translation>이에 대한 언급이 없습니다. {silence}.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>The same fact in the others</source>
   <translation>다른 문서의 같은 사실</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>strictest first</source>
   <translation>엄격한 순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/detail.py" />
   <source>There is no clause behind this answer.</source>
   <translation>이 답의 근거가 되는 조항이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>{n} rows hidden, the same in all {documents}: {named}</source>
   <translation>
    <numerusform>행 {n}개 숨김, 문서 {documents}건 모두 동일: {named}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>move</source>
   <translation>이동</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>open clause</source>
   <translation>조항 열기</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>{n} rows hidden, the same in both: {named}</source>
   <translation>
    <numerusform>행 {n}개 숨김, 두 문서 동일: {named}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>Show</source>
   <translation>표시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/legend.py" />
   <source>Show the hidden rows</source>
   <translation>숨긴 행 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/others.py" />
   <source>The same fact in the other documents, strictest first</source>
   <translation>다른 문서의 같은 사실, 엄격한 순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/painting.py" />
   <source>pinned</source>
   <translation>고정됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Fact</source>
   <translation>사실</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Matrix of facts and documents</source>
   <translation>사실과 문서의 비교표</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Pinned documents</source>
   <translation>고정된 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Let it scroll</source>
   <translation>고정 해제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Pin at the left</source>
   <translation>왼쪽에 고정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Move left</source>
   <translation>왼쪽으로 이동</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Move right</source>
   <translation>오른쪽으로 이동</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/matrix/table.py" />
   <source>Sort by “{fact}”</source>
   <translation>“{fact}” 기준으로 정렬</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>Cat.</source>
   <translation>범주</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>Effect</source>
   <translation>효과</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>What it says</source>
   <translation>내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>Values</source>
   <translation>값</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>Section</source>
   <translation>절</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>Sure</source>
   <translation>확신도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>How sure the finding is, in per cent; below 70 a person should look</source>
   <translation>발견 사항의 확신도(퍼센트). 70 미만이면 사람이 확인해야 합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>sure {figure} per cent</source>
   <translation>확신도 {figure} %</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>section {section}</source>
   <translation>{section} 절</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>uncertain</source>
   <translation>불확실</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/clause_table.py" />
   <source>Sure, in per cent</source>
   <translation>확신도(퍼센트)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Publisher</source>
   <translation>발행자</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Effective</source>
   <translation>시행일</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Decides most</source>
   <translation>주된 결정 요인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>{head}: {words}, tags: {tags}</source>
   <translation>{head}: {words}, 태그: {tags}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Decides most: {facts}</source>
   <translation>주된 결정 요인: {facts}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/library_model.py" />
   <source>Text not in the library</source>
   <translation>라이브러리에 본문 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Jan</source>
   <translation>1월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Feb</source>
   <translation>2월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Mar</source>
   <translation>3월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Apr</source>
   <translation>4월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>May</source>
   <translation>5월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Jun</source>
   <translation>6월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Jul</source>
   <translation>7월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Aug</source>
   <translation>8월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Sep</source>
   <translation>9월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Oct</source>
   <translation>10월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Nov</source>
   <translation>11월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>Dec</source>
   <translation>12월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>{day} {month} {year}</source>
   <translation>{year}년 {month} {day}일</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>yesterday</source>
   <translation>어제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>{day} {month}</source>
   <translation>{month} {day}일</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>just now</source>
   <translation>방금</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>{minutes} min ago</source>
   <translation>{minutes}분 전</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/models/recent_model.py" />
   <source>today</source>
   <translation>오늘</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>{name} is encrypted</source>
   <translation>{name}은(는) 암호화되어 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>Password of {name}</source>
   <translation>{name}의 암호</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>Password</source>
   <translation>암호</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>Unlock</source>
   <translation>잠금 해제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>Skip this file</source>
   <translation>이 파일 건너뛰기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/notices.py" />
   <source>The password stays in memory and is never saved.</source>
   <translation>암호는 메모리에만 있으며 저장되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>Text recognition (OCR) works offline; every quote of such words says so.</source>
   <translation>텍스트 인식(OCR)은 오프라인에서 작동하며, 인식된 단어를 인용할 때는 매번 그 사실을 표시합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>Read as accepted</source>
   <translation>변경을 적용하여 읽기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>Read as rejected</source>
   <translation>변경을 적용하지 않고 읽기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>Show them</source>
   <translation>변경 내용 표시</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/offers.py" />
   <source>{name}: pages {pages} and {n} more hold no text</source>
   <translation>
    <numerusform>{name}: {pages}쪽 외 {n}개 쪽에 텍스트가 없습니다</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>{name}: page {page} holds no text</source>
   <translation>{name}: {page}쪽에 텍스트가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>{name}: pages {first} to {last} hold no text</source>
   <translation>{name}: {first}~{last}쪽에 텍스트가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>{name}: pages {pages} and {last} hold no text</source>
   <translation>{name}: {pages}쪽 및 {last}쪽에 텍스트가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>{name} holds tracked changes</source>
   <translation>{name}에 변경 추적 내용이 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>Recognise it</source>
   <translation>인식</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>Recognise them</source>
   <translation>모두 인식</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>{name} holds pictures of text alone</source>
   <translation>{name}에는 텍스트가 그림으로만 들어 있습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>Recognise the text</source>
   <translation>텍스트 인식</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/offers.py" />
   <source>From {name}</source>
   <translation>출처: {name}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>This cannot be done right now.</source>
   <translation>지금은 이 작업을 할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>No document is open.</source>
   <translation>열린 문서가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>There is nothing here to export yet.</source>
   <translation>아직 내보낼 내용이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>Nothing is compared yet.</source>
   <translation>아직 비교한 것이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>Only a comparison that is shown can be printed.</source>
   <translation>화면에 표시된 비교만 인쇄할 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>Two documents have to be open.</source>
   <translation>문서 두 건이 열려 있어야 합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>No review is open.</source>
   <translation>열린 검토가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>Nothing to undo</source>
   <translation>실행 취소할 작업 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>Nothing to redo</source>
   <translation>다시 실행할 작업 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>No document is under review.</source>
   <translation>검토 중인 문서가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>No finding is selected in Read or Review.</source>
   <translation>읽기나 검토에서 선택한 발견 사항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/commands.py" />
   <source>No words are selected in Read.</source>
   <translation>읽기에서 선택한 단어가 없습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/palette/find_model.py" />
   <source>{title}, {n} places</source>
   <translation>
    <numerusform>{title}, {n}곳</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/palette/find_model.py" />
   <source>{title}, {n} places or more</source>
   <translation>
    <numerusform>{title}, {n}곳 이상</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Find in all open documents</source>
   <translation>열린 모든 문서에서 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Match case</source>
   <translation>대/소문자 구분</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Whole words</source>
   <translation>단어 단위로</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>{n} open documents</source>
   <translation>
    <numerusform>열린 문서 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Places found</source>
   <translation>찾은 위치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Searching {title}</source>
   <translation>{title} 검색 중</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>Not found in {n} open documents</source>
   <translation>
    <numerusform>열린 문서 {n}건에서 찾지 못함</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/find_panel.py" />
   <source>{places} in {documents}</source>
   <translation>{documents}에서 {places}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/items.py" />
   <source>Commands</source>
   <translation>명령</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/items.py" />
   <source>Recent</source>
   <translation>최근 항목</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/items.py" />
   <source>Not now: {reason}</source>
   <translation>지금은 불가: {reason}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>Arrows choose, Enter does it, Esc goes back.</source>
   <translation>화살표 키로 선택, Enter로 실행, Esc로 돌아갑니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>Nothing found. Try fewer letters.</source>
   <translation>결과가 없습니다. 글자 수를 줄여 보십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>Found</source>
   <translation>검색 결과</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>Nothing found</source>
   <translation>결과 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/palette.py" />
   <source>{spoken}. {place} of {count}</source>
   <translation>{spoken}. {count}개 중 {place}번째</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/sources.py" />
   <source>{category}: {effect}</source>
   <translation>{category}: {effect}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/sources.py" />
   <source>{title}, section {section}</source>
   <translation>{title}, {section} 절</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/palette/sources.py" />
   <source>The library has no text of it.</source>
   <translation>라이브러리에 이 항목의 본문이 없습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/place_words.py" />
   <source>{n} library texts</source>
   <translation>
    <numerusform>라이브러리 본문 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/progress.py" />
   <source>{waiting} more to do</source>
   <translation>남은 작업 {waiting}개</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Open, drop or paste two documents, or fetch the licence library; then compare them.</source>
   <translation>문서 두 건을 열거나 끌어다 놓거나 붙여넣거나 라이선스 라이브러리를 가져온 다음 비교하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Open folder</source>
   <translation>폴더 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Open a git repository or a folder of dated versions</source>
   <translation>Git 저장소 또는 날짜별 버전 폴더 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Documents ({patterns})</source>
   <translation>문서({patterns})</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>All files (*)</source>
   <translation>모든 파일(*)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Export as</source>
   <translation>다른 이름으로 내보내기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>{name} is in {folder}.</source>
   <translation>{name}이(가) {folder}에 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>Open files</source>
   <translation>파일 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>There is only one document</source>
   <translation>문서가 한 건뿐입니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>There is no document yet</source>
   <translation>아직 문서가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/prompts.py" />
   <source>In this window</source>
   <translation>이 창에 열림</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/rail.py" />
   <source>Views</source>
   <translation>보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/banners.py" />
   <source>Close these warnings</source>
   <translation>경고 닫기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/banners.py" />
   <source>Compare with the known text</source>
   <translation>알려진 본문과 비교</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/banners.py" />
   <source>Close this message</source>
   <translation>이 메시지 닫기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/banners.py" />
   <source>Show fewer</source>
   <translation>줄여 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/banners.py" />
   <source>Show fewer warnings</source>
   <translation>경고 줄여 보기</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/reading/banners.py" />
   <source>Show {n} more warnings</source>
   <translation>
    <numerusform>경고 {n}건 더 보기</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/card.py" />
   <source>No reason was recorded.</source>
   <translation>기록된 이유가 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/card.py" />
   <source>Sure {figure} %</source>
   <translation>확신도 {figure} %</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/centre.py" />
   <source>Find in this document</source>
   <translation>이 문서에서 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/clause_pane.py" />
   <source>Rejected</source>
   <translation>기각됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/clause_pane.py" />
   <source>Show rejected findings</source>
   <translation>기각된 발견 사항 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/clause_pane.py" />
   <source>Show rejected findings, struck through, or hide them</source>
   <translation>기각된 발견 사항을 취소선으로 표시하거나 숨기기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/clause_pane.py" />
   <source>All effects</source>
   <translation>모든 효과</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/clause_pane.py" />
   <source>{number} rejected</source>
   <translation>기각됨 {number}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/clause_pane.py" />
   <source>Filter</source>
   <translation>필터</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/clause_pane.py" />
   <source>Filter clauses by words</source>
   <translation>단어로 조항 필터링</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/reading/clause_pane.py" />
   <source>{shown} of {n} clauses</source>
   <translation>
    <numerusform>조항 {n}개 중 {shown}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/clause_rows.py" />
   <source>{standing} by {who}</source>
   <translation>{standing}({who})</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/reading/clause_rows.py" />
   <source>{n} notes</source>
   <translation>
    <numerusform>메모 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/comment_list.py" />
   <source>Comments</source>
   <translation>의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/comment_list.py" />
   <source>There are no comments.</source>
   <translation>의견이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/context_bar.py" />
   <source>{number} uncertain</source>
   <translation>불확실 {number}개</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/context_bar.py" />
   <source>Find</source>
   <translation>찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/context_bar.py" />
   <source>Compare with…</source>
   <translation>다른 문서와 비교…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/context_bar.py" />
   <source>Find in this document (Ctrl+F)</source>
   <translation>이 문서에서 찾기(Ctrl+F)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/context_bar.py" />
   <source>Choose a second document and compare the two</source>
   <translation>두 번째 문서를 선택하여 두 문서 비교</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/context_bar.py" />
   <source>Export the clause summary</source>
   <translation>조항 요약 내보내기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/context_bar.py" />
   <source>Original page</source>
   <translation>원본 페이지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/context_bar.py" />
   <source>Both</source>
   <translation>둘 다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/context_bar.py" />
   <source>Text or original page</source>
   <translation>텍스트 또는 원본 페이지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Select a clause to see its words, its figures and why it was found.</source>
   <translation>조항을 선택하면 문구, 수치 및 발견된 이유를 볼 수 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Figure</source>
   <translation>수치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Liability cap</source>
   <translation>책임 상한</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Territory</source>
   <translation>지역</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Law</source>
   <translation>준거법</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Field</source>
   <translation>이용 분야</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Must show</source>
   <translation>표시 의무 문구</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Refers to</source>
   <translation>참조 대상</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Notice</source>
   <translation>통지 기간</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Section {number}</source>
   <translation>{number}절</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>{place}, page {page}</source>
   <translation>{place}, {page}쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Page {page}</source>
   <translation>{page}쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Sure {figure} per cent</source>
   <translation>확신도 {figure} %</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>The selected clause</source>
   <translation>선택한 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/detail_pane.py" />
   <source>Why it was found</source>
   <translation>발견된 이유</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/facts_pane.py" />
   <source>Open Source AI Definition, four freedoms</source>
   <translation>오픈 소스 AI 정의, 네 가지 자유</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/facts_pane.py" />
   <source>Facts and openness</source>
   <translation>사실 및 개방도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/facts_pane.py" />
   <source>Show {category}, {place}</source>
   <translation>{category}, {place} 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/facts_pane.py" />
   <source>and {number} more</source>
   <translation>외 {number}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/facts_pane.py" />
   <source>index {index} of 100</source>
   <translation>지수 {index}/100</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/facts_pane.py" />
   <source>Known as</source>
   <translation>동일 라이선스</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/find_bar.py" />
   <source>Previous place</source>
   <translation>이전 위치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/find_bar.py" />
   <source>Next place</source>
   <translation>다음 위치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/find_bar.py" />
   <source>Close the find bar</source>
   <translation>찾기 막대 닫기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/find_bar.py" />
   <source>Not found</source>
   <translation>찾을 수 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/links.py" />
   <source>Section {label} {title}</source>
   <translation>{label}절 {title}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/links.py" />
   <source>Section {label}</source>
   <translation>{label}절</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/look_up.py" />
   <source>Terms and references of the clause</source>
   <translation>조항의 정의된 용어 및 참조</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/look_up.py" />
   <source>Defined terms</source>
   <translation>정의된 용어</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/look_up.py" />
   <source>References</source>
   <translation>참조</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/look_up.py" />
   <source>No defined term or reference here</source>
   <translation>여기에는 정의된 용어나 참조가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/margin_notes.py" />
   <source>Comment in the file</source>
   <translation>파일에 있는 의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/outline_pane.py" />
   <source>Outline</source>
   <translation>목차</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/outline_pane.py" />
   <source>No sections were found.</source>
   <translation>발견된 절이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/outline_pane.py" />
   <source>Silent on</source>
   <translation>언급 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/outline_pane.py" />
   <source>Where the text comes from</source>
   <translation>텍스트의 출처</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/outline_pane.py" />
   <source>{label}: show where it is incorporated</source>
   <translation>{label}: 편입된 위치 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/outline_pane.py" />
   <source>Incorporated by reference</source>
   <translation>참조로 편입된 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/page_area.py" />
   <source>Original pages</source>
   <translation>원본 페이지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/page_area.py" />
   <source>Opening the original pages</source>
   <translation>원본 페이지 여는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/page_feed.py" />
   <source>The original pages cannot be shown here.</source>
   <translation>원본 페이지를 여기에 표시할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/painting.py" />
   <source>Page {number}</source>
   <translation>{number}쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/pane.py" />
   <source>Clauses in the text</source>
   <translation>본문의 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/place_bar.py" />
   <source>Page {number} of {last}</source>
   <translation>{last}쪽 중 {number}쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/place_bar.py" />
   <source>Back</source>
   <translation>뒤로</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/place_bar.py" />
   <source>Back to where the jump began (Alt+Left)</source>
   <translation>이동하기 전 위치로 돌아가기(Alt+Left)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/printing.py" />
   <source>{clauses} · sha256 {digest}… · HowOpen {version} · rules {rules} · no legal advice</source>
   <translation>{clauses} · sha256 {digest}… · HowOpen {version} · 규칙 {rules} · 법률 자문 아님</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/printing.py" />
   <source>Print document</source>
   <translation>문서 인쇄</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/printing.py" />
   <source>Page {number} of {total}</source>
   <translation>{total}쪽 중 {number}쪽</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/printing.py" />
   <source>sure {figure} %</source>
   <translation>확신도 {figure} %</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/read_panes.py" />
   <source>Drop a licence or terms anywhere in this window, or open one from the library. Nothing leaves this computer.</source>
   <translation>이 창 어디에나 라이선스나 이용약관을 끌어다 놓거나 라이브러리에서 여십시오. 어떤 내용도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/read_panes.py" />
   <source>Nothing is open</source>
   <translation>열린 문서가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>{standing} by {who}, {when}</source>
   <translation>{standing}({who}, {when})</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>Confirm</source>
   <translation>확인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>Correct…</source>
   <translation>수정…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>Reject</source>
   <translation>기각</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>Note on the finding, or comment on the selected words</source>
   <translation>발견 사항에 대한 메모 또는 선택한 단어에 대한 의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>Add a finding from the selected words</source>
   <translation>선택한 단어로 발견 사항 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>{part}: {after} (found: {before})</source>
   <translation>{part}: {after}(발견 당시: {before})</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>Confirm the finding (C)</source>
   <translation>발견 사항 확인(C)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>Correct the finding (E)</source>
   <translation>발견 사항 수정(E)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/review_part.py" />
   <source>Reject the finding (Del)</source>
   <translation>발견 사항 기각(Del)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/sheet_painter.py" />
   <source>Page {number} cannot be drawn</source>
   <translation>{number}쪽을 표시할 수 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/sheet_painter.py" />
   <source>Page {number} is being drawn</source>
   <translation>{number}쪽을 표시하는 중입니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/side.py" />
   <source>Clauses, facts or comments</source>
   <translation>조항, 사실 또는 의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/strip.py" />
   <source>Overview of the document</source>
   <translation>문서 개요</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reading/text_area.py" />
   <source>Text of the document</source>
   <translation>문서 본문</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/recent_menu.py" />
   <source>Open recent</source>
   <translation>최근 문서 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Today</source>
   <translation>오늘</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>This document</source>
   <translation>이 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>All documents</source>
   <translation>모든 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Close the entry</source>
   <translation>기록 닫기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Show {hidden} more</source>
   <translation>{hidden}건 더 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Audit trail, newest first</source>
   <translation>감사 기록, 최신순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/audit.py" />
   <source>Entries shown</source>
   <translation>표시할 기록</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Export review</source>
   <translation>검토 내보내기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Review, {title}</source>
   <translation>검토, {title}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Your name</source>
   <translation>이름</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>First and last name</source>
   <translation>성명</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Use this name</source>
   <translation>이 이름 사용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Your name stands beside every decision, in the audit trail and in exports. It stays on this computer and in the review file.</source>
   <translation>이름은 모든 결정과 감사 기록, 내보낸 파일에 표시됩니다. 이름은 이 컴퓨터와 검토 파일에만 남습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/bar.py" />
   <source>Who reviews?</source>
   <translation>검토자는 누구입니까?</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>No comments yet. Select words in Read and comment on them there.</source>
   <translation>아직 의견이 없습니다. 읽기에서 문구를 선택한 다음 그곳에서 의견을 남기십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Comment on {quoted}</source>
   <translation>{quoted}에 대한 의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Comments on words of the text</source>
   <translation>본문 문구에 대한 의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Comment</source>
   <translation>의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Write a comment. Ctrl+Enter sends it.</source>
   <translation>의견을 작성하십시오. Ctrl+Enter로 등록합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Comment on “{quoted}”</source>
   <translation>“{quoted}”에 대한 의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Reply to the comment</source>
   <translation>의견에 답글 작성</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Reply</source>
   <translation>답글</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>Show in Read</source>
   <translation>읽기에서 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/comments.py" />
   <source>{act}: comment on {quoted}</source>
   <translation>{act}: {quoted}에 대한 의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>These words do not stand in the text in this order.</source>
   <translation>이 단어들은 본문에 이 순서로 나오지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Use selection in Read</source>
   <translation>읽기에서 선택한 부분 사용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Save correction</source>
   <translation>수정 저장</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Correct the finding</source>
   <translation>발견 사항 수정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Add a finding</source>
   <translation>발견 사항 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Add finding</source>
   <translation>발견 사항 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Characters {start} to {end}</source>
   <translation>{start}~{end}번째 문자</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Select the words of the clause in Read first.</source>
   <translation>먼저 읽기에서 조항의 문구를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>First words</source>
   <translation>첫 단어</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>First words of the clause</source>
   <translation>조항의 첫 단어</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Last words</source>
   <translation>마지막 단어</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>Last words of the clause</source>
   <translation>조항의 마지막 단어</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/correct_panel.py" />
   <source>First and last words</source>
   <translation>첫 단어와 마지막 단어</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Select a finding to see its words and to decide it.</source>
   <translation>발견 사항을 선택하여 문구를 확인하고 결정하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Confirm next</source>
   <translation>확인 후 다음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Next open</source>
   <translation>다음 미결 항목</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Reopen</source>
   <translation>미결로 되돌리기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Found, then corrected</source>
   <translation>발견 후 수정됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Found, then rejected</source>
   <translation>발견 후 기각됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Added by a person</source>
   <translation>사람이 추가함</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>C; Enter in the list confirms and goes on to the next open finding</source>
   <translation>C. 목록에서 Enter를 누르면 확인하고 다음 미결 발견 사항으로 이동합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>The selected finding</source>
   <translation>선택한 발견 사항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>The finding, what was corrected and what follows</source>
   <translation>발견 사항, 수정된 내용 및 그 결과</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>{openness}, as found.</source>
   <translation>{openness}, 최초 분석 결과와 동일.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>{openness}.</source>
   <translation>{openness}.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>{n} other verdicts changed by other decisions.</source>
   <translation>
    <numerusform>다른 결정에 따라 판정 {n}건이 추가로 변경되었습니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>As found</source>
   <translation>발견 당시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Verdicts that rest on it</source>
   <translation>이에 근거한 판정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Enter in the list</source>
   <translation>목록에서 Enter</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>Every finding is decided.</source>
   <translation>모든 발견 사항이 결정되었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>It is rejected already.</source>
   <translation>이미 기각되었습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>X or Del</source>
   <translation>X 또는 Del</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>The verdict that follows</source>
   <translation>이에 따른 판정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>The verdicts that follow</source>
   <translation>이에 따른 판정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>None</source>
   <translation>없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/decision_pane.py" />
   <source>No verdict is decided by this finding.</source>
   <translation>이 발견 사항으로 결정되는 판정이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/marked.py" />
   <source>{before}, deleted</source>
   <translation>{before}, 삭제됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/marked.py" />
   <source>{words}, unchanged</source>
   <translation>{words}, 변경 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>State</source>
   <translation>상태</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>Where the finding stands</source>
   <translation>발견 사항의 현재 상태</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>Decided</source>
   <translation>결정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>Who decided and when, or how sure the program is where that is below 70</source>
   <translation>결정한 사람과 시각. 프로그램의 확신도가 70 미만이면 그 확신도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/model.py" />
   <source>HowOpen is sure to {figure} per cent.</source>
   <translation>HowOpen의 확신도는 {figure} %입니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/parts.py" />
   <source>Finding</source>
   <translation>발견 사항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/parts.py" />
   <source>Trail and sign-off</source>
   <translation>감사 기록 및 승인 서명</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/parts.py" />
   <source>What is shown</source>
   <translation>표시 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue.py" />
   <source>Open</source>
   <translation>미결</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue.py" />
   <source>Corrected</source>
   <translation>수정됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>confirm</source>
   <translation>확인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>correct</source>
   <translation>수정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>reject</source>
   <translation>기각</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>note</source>
   <translation>메모</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>add from selection</source>
   <translation>선택 부분에서 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>Findings</source>
   <translation>발견 사항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>No finding is like that.</source>
   <translation>해당하는 발견 사항이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>All reviewers</source>
   <translation>모든 검토자</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>Reviewer</source>
   <translation>검토자</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>Order of the findings</source>
   <translation>발견 사항 순서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/queue_pane.py" />
   <source>{below} more below</source>
   <translation>아래에 {below}건 더 있음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Your last decisions are not saved yet.</source>
   <translation>최근 결정이 아직 저장되지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Not saved</source>
   <translation>저장되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Saving</source>
   <translation>저장 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Saved {clock}</source>
   <translation>{clock} 저장됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>A copy was saved</source>
   <translation>사본을 저장했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Try again</source>
   <translation>다시 시도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>Save a copy…</source>
   <translation>사본 저장…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/saving.py" />
   <source>The copy was not saved</source>
   <translation>사본을 저장하지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/side.py" />
   <source>Audit trail</source>
   <translation>감사 기록</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/side.py" />
   <source>Audit trail or comments</source>
   <translation>감사 기록 또는 의견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>I have read the document and decided each finding. A later change ends this sign-off.</source>
   <translation>본인은 이 문서를 읽고 발견 사항을 각각 결정하였습니다. 이후 변경이 있으면 이 승인 서명은 효력을 잃습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Sign off</source>
   <translation>승인 서명</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Withdraw</source>
   <translation>철회</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Go to next open</source>
   <translation>다음 미결 항목으로 이동</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>{n} still open</source>
   <translation>
    <numerusform>미결 {n}건 남음</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>{n} findings wait for a decision.</source>
   <translation>
    <numerusform>결정을 기다리는 발견 사항이 {n}건 있습니다.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>You have signed it as it stands.</source>
   <translation>현재 상태에 이미 승인 서명하였습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Tick the box first.</source>
   <translation>먼저 확인란을 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Sign-off</source>
   <translation>승인 서명</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>File</source>
   <translation>파일</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Length</source>
   <translation>분량</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>HowOpen {version}</source>
   <translation>HowOpen {version}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>{name}, not yet signed</source>
   <translation>{name}, 아직 승인 서명하지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Signed</source>
   <translation>승인 서명됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Ready to sign</source>
   <translation>승인 서명 가능</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Reviewers</source>
   <translation>검토자</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/sign_off.py" />
   <source>Nobody has decided anything yet</source>
   <translation>아직 아무도 결정하지 않았습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>By words</source>
   <translation>단어 단위</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>By sentences</source>
   <translation>문장 단위</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Start</source>
   <translation>시작</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>End</source>
   <translation>끝</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Move the start back</source>
   <translation>시작을 왼쪽으로 이동</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Move the start on</source>
   <translation>시작을 오른쪽으로 이동</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Move the end back</source>
   <translation>끝을 왼쪽으로 이동</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>Move the end on</source>
   <translation>끝을 오른쪽으로 이동</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/span_steps.py" />
   <source>What an end moves by</source>
   <translation>시작과 끝의 이동 단위</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>Confirmed</source>
   <translation>확인됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>A person found it right.</source>
   <translation>사람이 옳다고 판단했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>A person changed it; what was found is kept.</source>
   <translation>사람이 변경했으며, 처음 발견된 내용은 보존됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>A person found it wrong; it counts no more.</source>
   <translation>사람이 틀렸다고 판단했으며, 더 이상 반영되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>A person found it; the program had not.</source>
   <translation>사람이 발견했으며, 프로그램은 발견하지 못했습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>Nobody has decided it, and the program is not sure.</source>
   <translation>아무도 결정하지 않았고 프로그램도 확신하지 못합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/standing.py" />
   <source>Nobody has decided it yet.</source>
   <translation>아직 아무도 결정하지 않았습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/state_bar.py" />
   <source>Progress: {counts}</source>
   <translation>진행 상황: {counts}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/state_bar.py" />
   <source>{decided} of {whole}</source>
   <translation>{whole}건 중 {decided}건</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/review/state_bar.py" />
   <source>findings decided</source>
   <translation>
    <numerusform>발견 사항 결정됨</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/state_bar.py" />
   <source>no findings</source>
   <translation>발견 사항 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>Notes</source>
   <translation>메모</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>New note</source>
   <translation>새 메모</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>Write a note. Ctrl+Enter sends it.</source>
   <translation>메모를 작성하십시오. Ctrl+Enter로 등록합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>none yet</source>
   <translation>아직 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/thread.py" />
   <source>Reply to the thread. Ctrl+Enter sends it.</source>
   <translation>대화에 답글을 작성하십시오. Ctrl+Enter로 등록합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>An amount is a figure such as 700,000,000.</source>
   <translation>수치는 700,000,000과 같은 숫자로 입력합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name the currency of the amount by its three letters, such as USD.</source>
   <translation>금액의 통화를 USD와 같은 세 글자 코드로 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Limit</source>
   <translation>상한</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Cap on liability</source>
   <translation>책임 상한</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Territory left out</source>
   <translation>제외 지역</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Governing law</source>
   <translation>준거법</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Field of use</source>
   <translation>이용 분야</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name to carry</source>
   <translation>이름에 포함할 명칭</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Words to display</source>
   <translation>표시할 문구</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Policy or agreement</source>
   <translation>정책 또는 계약</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Notice period</source>
   <translation>통지 기간</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Monthly active users</source>
   <translation>월간 활성 이용자 수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Users</source>
   <translation>이용자 수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Revenue</source>
   <translation>매출</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Funding</source>
   <translation>투자 유치액</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Employees</source>
   <translation>직원 수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Something else</source>
   <translation>기타</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>In no period</source>
   <translation>기간 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>A month</source>
   <translation>월간</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>A year</source>
   <translation>연간</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Who counts</source>
   <translation>집계에 포함되는 자</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Measured</source>
   <translation>측정 시점</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Then</source>
   <translation>해당 시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name the territory that is left out.</source>
   <translation>제외되는 지역을 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name the law that governs.</source>
   <translation>준거법을 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Choose the field of use.</source>
   <translation>이용 분야를 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the name that must be carried.</source>
   <translation>이름에 반드시 포함해야 하는 명칭을 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the words that must be displayed.</source>
   <translation>반드시 표시해야 하는 문구를 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Name the policy or agreement.</source>
   <translation>정책 또는 계약의 이름을 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the amount of the limit, such as 700,000,000.</source>
   <translation>상한의 수치를 700,000,000과 같이 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the amount of the cap on liability, or describe it in words.</source>
   <translation>책임 상한의 금액을 입력하거나 말로 설명하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>Write the notice period as a number of days.</source>
   <translation>통지 기간을 일수로 입력하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>you and your affiliates</source>
   <translation>이용자 및 그 계열사</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>on the release date</source>
   <translation>공개일 기준</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>at any time</source>
   <translation>시점 무관</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>in the preceding calendar month</source>
   <translation>직전 역월 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>in the preceding year</source>
   <translation>직전 1년 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>request a licence</source>
   <translation>라이선스 요청</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>your rights end</source>
   <translation>권리 종료</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>pay</source>
   <translation>대가 지급</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_kinds.py" />
   <source>display a name</source>
   <translation>명칭 표시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Unit or currency</source>
   <translation>단위 또는 통화</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Take out the value {words}</source>
   <translation>값 {words} 제거</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>What is counted</source>
   <translation>집계 대상</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Amount</source>
   <translation>수치</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Unit</source>
   <translation>단위</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Period</source>
   <translation>기간</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Choose a field</source>
   <translation>분야 선택</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>In words</source>
   <translation>문구로 설명</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/value_row.py" />
   <source>Days</source>
   <translation>일수</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/values_form.py" />
   <source>Add value</source>
   <translation>값 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/values_form.py" />
   <source>Kind of the value to add</source>
   <translation>추가할 값의 종류</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Somebody</source>
   <translation>이름 없는 검토자</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Nobody named</source>
   <translation>이름 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>June</source>
   <translation>6월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>July</source>
   <translation>7월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Span</source>
   <translation>범위</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} opened</source>
   <translation>{who} 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} closed</source>
   <translation>{who} 닫기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} confirmed</source>
   <translation>{who} 확인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} corrected</source>
   <translation>{who} 수정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} rejected</source>
   <translation>{who} 기각</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} reopened</source>
   <translation>{who} 미결로 되돌림</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} added</source>
   <translation>{who} 추가</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} noted</source>
   <translation>{who} 메모 작성</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} commented</source>
   <translation>{who} 의견 작성</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} signed</source>
   <translation>{who} 승인 서명</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} ended the sign-off of</source>
   <translation>{who} 승인 서명 해제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} aligned</source>
   <translation>{who} 조항 대응 지정</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} released</source>
   <translation>{who} 조항 대응 해제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} changed the plan of</source>
   <translation>{who} 계획 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} changed the policy of</source>
   <translation>{who} 정책 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} undid</source>
   <translation>{who} 실행 취소</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{who} redid</source>
   <translation>{who} 다시 실행</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{day}, {clock}</source>
   <translation>{day}, {clock}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{part}: {before}, now {after}</source>
   <translation>{part}: {before}, 현재 {after}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Finding {number} of {whole}</source>
   <translation>발견 사항 {whole}건 중 {number}번째</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Finding {number} of {whole}, {place}</source>
   <translation>발견 사항 {whole}건 중 {number}번째, {place}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{sureness} % by HowOpen</source>
   <translation>HowOpen 확신도 {sureness} %</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{program}, then {state} by {named}</source>
   <translation>{program}, 이후 {named}: {state}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Yesterday</source>
   <translation>어제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>today {clock}</source>
   <translation>오늘 {clock}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>yesterday {clock}</source>
   <translation>어제 {clock}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>by {named}, {moment}</source>
   <translation>{named}, {moment}</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{n} findings</source>
   <translation>
    <numerusform>발견 사항 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Found by {named}, not by HowOpen</source>
   <translation>HowOpen이 아닌 {named}이(가) 발견</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>{done} {subject}</source>
   <translation>{done}: {subject}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>removed: {quoted}</source>
   <translation>제거됨: {quoted}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>What</source>
   <translation>내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>When</source>
   <translation>일시</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Before</source>
   <translation>이전</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>After</source>
   <translation>이후</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>Entry</source>
   <translation>기록 번호</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review/wording.py" />
   <source>other words</source>
   <translation>다른 문구</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>HowOpen reviews (*.howopen)</source>
   <translation>HowOpen 검토(*.howopen)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>Untitled</source>
   <translation>제목 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>Open review</source>
   <translation>검토 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>Save review as</source>
   <translation>검토를 다른 이름으로 저장</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>not saved</source>
   <translation>저장되지 않음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>There is no free name for a new review.</source>
   <translation>새 검토에 사용할 수 있는 이름이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>saving</source>
   <translation>저장 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>saved</source>
   <translation>저장됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>Tidy up {folder}.</source>
   <translation>{folder} 폴더를 정리하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>The review was not saved</source>
   <translation>검토를 저장하지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/review_files.py" />
   <source>{name} was not opened again</source>
   <translation>{name}을(를) 다시 열지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reviewing.py" />
   <source>Making the verdicts anew</source>
   <translation>판정을 다시 산출하는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/reviewing.py" />
   <source>That was not done</source>
   <translation>작업을 수행하지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Drop a file anywhere in this window, open one, or choose one in the library.</source>
   <translation>이 창 어디에나 파일을 끌어다 놓거나 파일을 열거나 라이브러리에서 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Drop two files at once, choose two rows of the library, or choose here.</source>
   <translation>파일 두 개를 한 번에 끌어다 놓거나 라이브러리에서 두 행을 선택하거나 여기에서 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Drop licences or terms anywhere in this window, open them, or choose some in the library: each open document gets its class, its index and the clauses that decide.</source>
   <translation>라이선스나 이용약관을 이 창 어디에나 끌어다 놓거나 열거나 라이브러리에서 선택하십시오. 열린 문서마다 등급, 지수 및 결정적 조항이 표시됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Open some documents: each becomes a column, each fact a row, and each answer shows its clause.</source>
   <translation>문서를 여십시오. 문서는 각각 열이 되고 사실은 각각 행이 되며, 답마다 해당 조항이 표시됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>No document is open</source>
   <translation>열린 문서가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Nothing is compared yet</source>
   <translation>아직 비교한 것이 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>What was released of a model</source>
   <translation>모델의 공개물</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Nothing stands on the ladder yet</source>
   <translation>개방도 사다리에 아직 아무 문서도 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/shell.py" />
   <source>Nothing to lay side by side yet</source>
   <translation>아직 나란히 놓을 문서가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Permit</source>
   <translation>허용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Gives a right.</source>
   <translation>권리를 부여합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Require</source>
   <translation>의무</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Creates a duty.</source>
   <translation>의무를 부과합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Prohibit</source>
   <translation>금지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Forbids something.</source>
   <translation>특정 행위를 금지합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Condition</source>
   <translation>조건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Depends on a stated condition.</source>
   <translation>명시된 조건에 좌우됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Declare</source>
   <translation>선언</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>States a fact or a rule.</source>
   <translation>사실 또는 규칙을 명시합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Meets</source>
   <translation>충족</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>The criterion holds.</source>
   <translation>판정 기준이 충족됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Fails</source>
   <translation>불충족</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>The criterion does not hold.</source>
   <translation>판정 기준이 충족되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Arguable</source>
   <translation>해석 여지</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Readers may differ; the condition is named.</source>
   <translation>읽는 사람에 따라 해석이 다를 수 있으며, 그 조건이 명시되어 있습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>The text cannot decide it.</source>
   <translation>본문만으로는 판단할 수 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Tighter</source>
   <translation>더 엄격</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Fewer rights or more duties.</source>
   <translation>권리가 줄거나 의무가 늘어납니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Looser</source>
   <translation>더 완화</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>More rights or fewer duties.</source>
   <translation>권리가 늘거나 의무가 줄어듭니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Neutral</source>
   <translation>중립</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Differs without effect.</source>
   <translation>차이가 있으나 효과에는 영향이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/signs.py" />
   <source>Not decided by the rules.</source>
   <translation>규칙으로 결정되지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>{inserted} words inserted, {deleted} deleted</source>
   <translation>단어 {inserted}개 삽입, {deleted}개 삭제</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>{share} alike</source>
   <translation>{share} 일치</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/statusline.py" />
   <source>{n} cells</source>
   <translation>
    <numerusform>셀 {n}개</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/statusline.py" />
   <source>{n} clauses cited</source>
   <translation>
    <numerusform>인용된 조항 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>HowOpen {version} · rules {rules}</source>
   <translation>HowOpen {version} · 규칙 {rules}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>Nothing is compared</source>
   <translation>비교한 것이 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>HowOpen {version}, rules sha256 {rules}</source>
   <translation>HowOpen {version}, 규칙 sha256 {rules}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>Offline</source>
   <translation>오프라인</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>Nothing is sent or fetched unless you ask for it.</source>
   <translation>요청하지 않는 한 아무것도 보내거나 가져오지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/statusline.py" />
   <source>Fetching from the network</source>
   <translation>네트워크에서 가져오는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/tasks.py" />
   <source>Looking for documents</source>
   <translation>문서 찾는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/tasks.py" />
   <source>Reading {name}</source>
   <translation>{name} 읽는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/tasks.py" />
   <source>Comparing</source>
   <translation>비교하는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/tasks.py" />
   <source>Looking through {name}</source>
   <translation>{name} 살펴보는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/tasks.py" />
   <source>Reading the versions of {name}</source>
   <translation>{name}의 버전 읽는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/tasks.py" />
   <source>Marking {name}</source>
   <translation>{name}에 표시하는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/tasks.py" />
   <source>Fetching the licence library</source>
   <translation>라이선스 라이브러리 가져오는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/tasks.py" />
   <source>Updating the licence library</source>
   <translation>라이선스 라이브러리 업데이트하는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/tasks.py" />
   <source>Changing the licence library</source>
   <translation>라이선스 라이브러리 변경하는 중</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>about {hours} h left</source>
   <translation>약 {hours}시간 남음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>a few seconds left</source>
   <translation>몇 초 남음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>about {seconds} s left</source>
   <translation>약 {seconds}초 남음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>about {minutes} min left</source>
   <translation>약 {minutes}분 남음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/time_left.py" />
   <source>{pace} % a minute</source>
   <translation>분당 {pace} %</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Real changes only</source>
   <translation>실질적 변경만</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Change source…</source>
   <translation>출처 바꾸기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>How many clauses there are, or how many tighter less how many looser changes</source>
   <translation>조항 수, 또는 더 엄격한 변경 수에서 더 완화된 변경 수를 뺀 값</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Leaves out the versions that changed no word that counts</source>
   <translation>의미 있는 단어가 바뀌지 않은 버전 제외</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Open another repository or folder of versions</source>
   <translation>다른 저장소 또는 버전 폴더 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Export this timeline</source>
   <translation>이 연혁 내보내기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Versions and what they changed</source>
   <translation>버전과 그 변경 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Whole span</source>
   <translation>전체 기간</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Strictness</source>
   <translation>엄격도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>What the chart shows</source>
   <translation>차트에 표시할 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Show more time</source>
   <translation>더 긴 기간 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>{key} in the chart, or Ctrl and the wheel</source>
   <translation>차트에서 {key}, 또는 Ctrl과 마우스 휠</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Show less time, finer</source>
   <translation>더 짧은 기간을 자세히 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>Show the whole span</source>
   <translation>전체 기간 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/bar.py" />
   <source>{key} in the chart</source>
   <translation>차트에서 {key}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_area.py" />
   <source>Chart of clauses over time</source>
   <translation>시간에 따른 조항 차트</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>each row has its own scale</source>
   <translation>행마다 척도가 다름</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>Clauses by category</source>
   <translation>범주별 조항</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>Strictness by category</source>
   <translation>범주별 엄격도</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>one step = one clause</source>
   <translation>한 단 = 조항 1개</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>dotted: the first version</source>
   <translation>점선: 첫 버전</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>first → last</source>
   <translation>처음 → 마지막</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_categories.py" />
   <source>net</source>
   <translation>순변화</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_pointing.py" />
   <source>version {number} of {count}</source>
   <translation>버전 {count}개 중 {number}번째</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/chart_tracks.py" />
   <source>real / all</source>
   <translation>실질/전체</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Enter on a version or a point does the same</source>
   <translation>버전이나 점에서 Enter를 눌러도 같습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Words changed, but no clause came, went or changed what it does.</source>
   <translation>문구는 바뀌었으나 새로 생기거나 없어지거나 효과가 바뀐 조항은 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>The first version has nothing before it to be compared with.</source>
   <translation>첫 버전이므로 비교할 이전 버전이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>No word that counts differs from the version before, so there is nothing to compare.</source>
   <translation>이전 버전과 의미 있는 단어의 차이가 없으므로 비교할 내용이 없습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Newer version</source>
   <translation>더 새로운 버전</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Older version</source>
   <translation>더 오래된 버전</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Open comparison</source>
   <translation>비교 열기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Read this version</source>
   <translation>이 버전 읽기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>What the chosen version changed</source>
   <translation>선택한 버전의 변경 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>Clauses that came, went or changed, by weight</source>
   <translation>새로 생기거나 없어지거나 바뀐 조항, 중요도순</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/detail.py" />
   <source>{number} neutral or unclear</source>
   <translation>중립 또는 불명확 {number}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/direction_chip.py" />
   <source>Only these. {help}</source>
   <translation>이것만 표시합니다. {help}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/direction_chip.py" />
   <source>Only the {words}</source>
   <translation>{words}만</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>{n} versions</source>
   <translation>
    <numerusform>버전 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>Find a document of this source</source>
   <translation>이 출처의 문서 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>Documents of this source</source>
   <translation>이 출처의 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>Show timeline</source>
   <translation>연혁 보기</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>{source} holds {n} documents.</source>
   <translation>
    <numerusform>{source}에 문서 {n}건이 있습니다.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>{document}, {n} versions</source>
   <translation>
    <numerusform>{document}, 버전 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/source_choice.py" />
   <source>Which document over time?</source>
   <translation>어느 문서의 연혁을 보시겠습니까?</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>Show the timeline of {document}</source>
   <translation>{document}의 연혁 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>{document}: show its timeline</source>
   <translation>{document}: 연혁 보기</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>Hide {n} documents</source>
   <translation>
    <numerusform>문서 {n}건 숨기기</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>Show {n} more</source>
   <translation>
    <numerusform>{n}건 더 보기</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/track_names.py" />
   <source>Show {n} more documents</source>
   <translation>
    <numerusform>문서 {n}건 더 보기</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/version_list.py" />
   <source>White space, links, quotation marks and relative dates are not counted as changes.</source>
   <translation>공백, 링크, 따옴표 및 상대적 날짜의 차이는 변경으로 세지 않습니다.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/version_list.py" />
   <source>{n} real changes</source>
   <translation>
    <numerusform>실질적 변경 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>January</source>
   <translation>1월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>February</source>
   <translation>2월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>March</source>
   <translation>3월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>April</source>
   <translation>4월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>August</source>
   <translation>8월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>September</source>
   <translation>9월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>October</source>
   <translation>10월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>November</source>
   <translation>11월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>December</source>
   <translation>12월</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Changed</source>
   <translation>변경됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Reworded</source>
   <translation>문구 변경됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>first version</source>
   <translation>첫 버전</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>real change</source>
   <translation>실질적 변경</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>no change in words that count</source>
   <translation>의미 있는 단어의 변경 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{number} tighter</source>
   <translation>더 엄격 {number}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{number} looser</source>
   <translation>더 완화 {number}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{number} neutral</source>
   <translation>중립 {number}건</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{number} unclear</source>
   <translation>불명확 {number}건</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{n} versions could not be read. {date}: {reason}</source>
   <translation>
    <numerusform>버전 {n}개를 읽지 못했습니다. {date}: {reason}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Words changed, no clause did</source>
   <translation>문구만 변경, 조항은 변경 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>No word changed</source>
   <translation>변경된 단어 없음</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{n} words deleted, {inserted} inserted</source>
   <translation>
    <numerusform>단어 {n}개 삭제, {inserted}개 삽입</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{reason}: “{words}”</source>
   <translation>{reason}: “{words}”</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Against {date}: {changes}</source>
   <translation>{date} 버전 대비: {changes}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{day} {month} ’{year}</source>
   <translation>’{year}년 {month} {day}일</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{month} ’{year}</source>
   <translation>’{year}년 {month}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{first} to {last}</source>
   <translation>{first} ~ {last}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>First version kept</source>
   <translation>보관된 첫 버전</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>neutral</source>
   <translation>중립</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Section {section}</source>
   <translation>{section}절</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{turn} in section {section}</source>
   <translation>{section}절에서 {turn}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Nothing that counts</source>
   <translation>의미 있는 변경 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>no word changed, {formal}</source>
   <translation>변경된 단어 없음, {formal}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>no word changed</source>
   <translation>변경된 단어 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>New: {what}</source>
   <translation>신설: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Gone: {what}</source>
   <translation>없어짐: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>Now says {what}</source>
   <translation>새로 명시: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>No longer says {what}</source>
   <translation>더 이상 명시하지 않음: {what}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>{what}: {old} before, {new} now</source>
   <translation>{what}: 이전 {old}, 현재 {new}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>A model taught with it falls under all terms, not under a name alone</source>
   <translation>이것으로 학습시킨 모델에 명칭 포함 의무만이 아니라 모든 조건이 적용됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/wording.py" />
   <source>A model taught with it needs a name, no longer all terms</source>
   <translation>이것으로 학습시킨 모델에 더 이상 모든 조건이 적용되지 않고 명칭 포함이 요구됨</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/words_part.py" />
   <source>these words are the same before and after</source>
   <translation>이 단어들은 변경 전후가 같습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/words_part.py" />
   <source>The words that changed</source>
   <translation>변경된 단어</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timeline/words_part.py" />
   <source>What changed in the text</source>
   <translation>본문의 변경 내용</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timelines.py" />
   <source>They could not be read: {versions}.</source>
   <translation>다음 버전을 읽지 못했습니다: {versions}.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timelines.py" />
   <source>The source was not opened</source>
   <translation>출처를 열지 못했습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/timelines.py" />
   <source>Some versions were left out</source>
   <translation>일부 버전이 제외되었습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Not legal advice. Each answer rests on the clauses shown with it; read them.</source>
   <translation>법률 자문이 아닙니다. 각 답변은 함께 표시된 조항을 근거로 하므로 해당 조항을 직접 읽으십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Fill in the form at the left, at least one planned use. Leave out what you don’t know: it stays unknown, and a licence that depends on it answers “Ask”.</source>
   <translation>왼쪽 양식을 작성하고 계획된 이용을 하나 이상 입력하십시오. 모르는 것은 비워 두십시오. 비워 둔 것은 알 수 없음으로 남으며, 그에 좌우되는 라이선스에는 “문의 필요”로 답합니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Drop licences and their use policies anywhere in this window, open files, or choose some in the library.</source>
   <translation>라이선스와 그 사용 정책을 이 창 어디에나 끌어다 놓거나 파일을 열거나 라이브러리에서 선택하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Not legal advice</source>
   <translation>법률 자문 아님</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>{n} licences</source>
   <translation>
    <numerusform>라이선스 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>{n} planned uses</source>
   <translation>
    <numerusform>계획된 이용 {n}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>{n} sectors</source>
   <translation>
    <numerusform>업종 {n}개</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Fill in an example</source>
   <translation>예시 채우기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Open a plan…</source>
   <translation>계획 열기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>No licence is open</source>
   <translation>열린 라이선스가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Say what you plan</source>
   <translation>계획을 입력하십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Can we use it?</source>
   <translation>사용할 수 있습니까?</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Answers</source>
   <translation>답변</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>Answers by licence and planned use</source>
   <translation>라이선스 및 계획된 이용별 답변</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/can_we_view.py" />
   <source>No answers yet</source>
   <translation>아직 답변 없음</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/compare_view.py" />
   <source>Change {number} of {count}</source>
   <translation>변경 {count}건 중 {number}번째</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/compare_view.py" />
   <source>Choose two documents to compare</source>
   <translation>비교할 문서 두 건을 선택하십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/compare_view.py" />
   <source>Drop two files here together, or press Ctrl+D to choose two licences.</source>
   <translation>여기에 파일 두 개를 함께 끌어다 놓거나 Ctrl+D를 눌러 라이선스 두 건을 선택하십시오.</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>{n} documents on the ladder, {rest} without an index</source>
   <translation>
    <numerusform>개방도 사다리에 문서 {n}건, 지수 없음 {rest}건</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/how_open_view.py" />
   <source>{n} documents on the ladder</source>
   <translation>
    <numerusform>개방도 사다리에 문서 {n}건</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_panel.py" />
   <source>Compare the two</source>
   <translation>두 문서 비교</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/library_panel.py" />
   <source>{n} found</source>
   <translation>
    <numerusform>{n}건 찾음</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_panel.py" />
   <source>Find in library, in names, tags and texts</source>
   <translation>라이브러리의 이름, 태그, 본문에서 찾기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_panel.py" />
   <source>Words in names, tags and texts; “several words” in quotation marks stand together</source>
   <translation>이름, 태그, 본문의 단어. 따옴표로 묶은 “여러 단어”는 붙어 있는 구절로 찾습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>The library holds no known licences yet</source>
   <translation>라이브러리에 아직 알려진 라이선스가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>You can open, read and compare your own files now. Known licences add names, versions and what differs from the original. They come once from ScanCode’s data (a download of about 126 MB) when you are online.</source>
   <translation>지금도 자신의 파일을 열고 읽고 비교할 수 있습니다. 알려진 라이선스를 가져오면 이름, 버전 및 원문과의 차이가 추가됩니다. 온라인일 때 ScanCode 데이터에서 한 번만 가져옵니다(약 126MB 다운로드).</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>Get licences…</source>
   <translation>라이선스 가져오기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>Downloads the licence texts; needs a connection</source>
   <translation>라이선스 본문을 다운로드합니다. 네트워크 연결이 필요합니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>Side by side, with every change marked</source>
   <translation>모든 변경을 표시하여 나란히 보기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/library_view.py" />
   <source>Read terms that you have copied</source>
   <translation>복사한 이용약관 읽기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/pages.py" />
   <source>Close {title}</source>
   <translation>{title} 닫기</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/recent_panel.py" />
   <source>All {n} documents</source>
   <translation>
    <numerusform>문서 {n}건 모두</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/recent_panel.py" />
   <source>Recent documents</source>
   <translation>최근 문서</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/recent_panel.py" />
   <source>Documents that you open are listed here.</source>
   <translation>연 문서가 여기에 표시됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>Open a licence or terms. Every clause that is found waits here to be confirmed, corrected or rejected; who decided what, and when, is kept.</source>
   <translation>라이선스나 이용약관을 여십시오. 발견된 모든 조항은 여기에서 확인, 수정 또는 기각을 기다리며, 누가 무엇을 언제 결정했는지가 보존됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>It is open, but was taken out of the review. Take it in again to decide its findings.</source>
   <translation>이 문서는 열려 있으나 검토에서 제외되었습니다. 발견 사항을 결정하려면 다시 포함하십시오.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>Nothing is under review</source>
   <translation>검토 중인 문서가 없습니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>Take it in again</source>
   <translation>다시 포함</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/review_view.py" />
   <source>This document is not under review</source>
   <translation>이 문서는 검토 대상이 아닙니다</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/several_view.py" />
   <source>Two documents</source>
   <translation>문서 두 건</translation>
  </message>
  <message numerus="yes">
   <location filename="app/howopen/gui/views/several_view.py" />
   <source>against {n} other documents</source>
   <translation>
    <numerusform>다른 문서 {n}건과 비교</numerusform>
   </translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/start_cards.py" />
   <source>{kinds}. Two at once are compared. Nothing leaves this computer.</source>
   <translation>{kinds}. 두 개를 한 번에 놓으면 비교합니다. 어떤 내용도 이 컴퓨터 밖으로 나가지 않습니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/start_cards.py" />
   <source>The class follows the rules. The number is the openness index, 0 to 100. A use policy has a dash.</source>
   <translation>등급은 규칙에 따라 정해집니다. 숫자는 0에서 100까지의 개방 지수입니다. 사용 정책에는 줄표가 표시됩니다.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/start_cards.py" />
   <source>Drop licences or terms here</source>
   <translation>라이선스나 이용약관을 여기에 끌어다 놓으십시오</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/start_cards.py" />
   <source>How to read the openness sign</source>
   <translation>개방도 표시 읽는 법</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/timeline_view.py" />
   <source>Drop a git repository of terms, or a folder of dated versions, anywhere in this window, or open one. Versions are named by their date: “Terms of service 2025-11-11.pdf”, “2026-01-16.md”.</source>
   <translation>이용약관의 Git 저장소 또는 날짜별 버전 폴더를 이 창 어디에나 끌어다 놓거나 여십시오. 버전의 이름은 날짜로 정합니다. 예: “서비스 이용약관 2025-11-11.pdf”, “2026-01-16.md”.</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/timeline_view.py" />
   <source>How did these terms change?</source>
   <translation>이 이용약관은 어떻게 바뀌었습니까?</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/views/timeline_view.py" />
   <source>Open repository or folder…</source>
   <translation>저장소 또는 폴더 열기…</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/fields.py" />
   <source>Clear the field</source>
   <translation>입력란 지우기</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/panels.py" />
   <source>Stops this (Esc)</source>
   <translation>이 작업 중지(Esc)</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/signs.py" />
   <source>How open: {words}</source>
   <translation>개방도: {words}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/signs.py" />
   <source>How open this is, and why</source>
   <translation>개방도와 그 근거</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/widgets/signs.py" />
   <source>How open this is, and why: {index} of 100</source>
   <translation>개방도와 그 근거: 100점 만점에 {index}</translation>
  </message>
  <message>
   <location filename="app/howopen/gui/window.py" />
   <source>That did not work</source>
   <translation>작업을 완료하지 못했습니다</translation>
  </message>
 </context>
</TS>
